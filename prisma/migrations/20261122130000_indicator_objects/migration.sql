-- What an indicator measures, in words, and the family it belongs to: figures are
-- comparable only of one object, and readers are told which two they mixed.

ALTER TABLE "Indicator"
  ADD COLUMN "objectVi" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "objectEn" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "family" TEXT NOT NULL DEFAULT '';

-- Until the seeds say more, an indicator measures what its name says and is alone in its family.
UPDATE "Indicator" SET "objectVi" = "nameVi", "objectEn" = "nameEn", "family" = code;

ALTER TABLE "Indicator"
  ALTER COLUMN "objectVi" DROP DEFAULT,
  ALTER COLUMN "objectEn" DROP DEFAULT,
  ALTER COLUMN "family" DROP DEFAULT,
  ADD CONSTRAINT "Indicator_objects" CHECK (btrim("objectVi") <> '' AND btrim("objectEn") <> ''
    AND "objectVi" IS NFC NORMALIZED AND "objectEn" IS NFC NORMALIZED),
  ADD CONSTRAINT "Indicator_family_form" CHECK ("family" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
