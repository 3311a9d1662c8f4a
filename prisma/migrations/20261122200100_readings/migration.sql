-- CreateEnum
CREATE TYPE "ReadingStatus" AS ENUM ('proposed', 'approved', 'dismissed');

-- CreateEnum
CREATE TYPE "StatementSort" AS ENUM ('direction', 'announcement');

-- CreateEnum
CREATE TYPE "StatementDirection" AS ENUM ('up', 'down', 'unchanged');

-- DropIndex
DROP INDEX "Candidate_reportId_spanStart_spanEnd_rule_key";

-- AlterTable
ALTER TABLE "Indicator" ADD COLUMN     "addedById" TEXT;

-- AlterTable
ALTER TABLE "Report" ADD COLUMN     "encoding" TEXT,
ADD COLUMN     "format" TEXT,
ADD COLUMN     "notes" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "pages" JSONB;

-- AlterTable
ALTER TABLE "Candidate" ADD COLUMN     "alternatives" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "openPeriod" TEXT,
ADD COLUMN     "origins" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "reading" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "LearnedWords" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "indicatorCode" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "candidateId" TEXT,
    "learnedById" TEXT NOT NULL,
    "learnedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revokedById" TEXT,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "LearnedWords_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Statement" (
    "id" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,
    "spanStart" INTEGER NOT NULL,
    "spanEnd" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "sort" "StatementSort" NOT NULL,
    "direction" "StatementDirection",
    "areaName" TEXT,
    "areaSlug" TEXT,
    "measure" TEXT NOT NULL,
    "indicatorCode" TEXT,
    "periodFrom" DATE,
    "periodTo" DATE,
    "basis" "Basis" NOT NULL,
    "implied" TEXT[],
    "alternatives" JSONB NOT NULL DEFAULT '[]',
    "rule" TEXT NOT NULL,
    "ruleVersion" INTEGER NOT NULL,
    "reading" INTEGER NOT NULL DEFAULT 1,
    "confidence" DECIMAL(3,2) NOT NULL,
    "decision" "Decision" NOT NULL DEFAULT 'pending',
    "revision" INTEGER NOT NULL DEFAULT 0,
    "decidedById" TEXT,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reading" (
    "id" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "engineVersion" INTEGER NOT NULL,
    "status" "ReadingStatus" NOT NULL,
    "difference" JSONB,
    "readAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedById" TEXT,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Reading_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "LearnedWords_indicatorCode_idx" ON "LearnedWords"("indicatorCode");

-- CreateIndex
CREATE INDEX "LearnedWords_candidateId_idx" ON "LearnedWords"("candidateId");

-- CreateIndex
CREATE INDEX "LearnedWords_learnedById_idx" ON "LearnedWords"("learnedById");

-- CreateIndex
CREATE INDEX "LearnedWords_revokedById_idx" ON "LearnedWords"("revokedById");

-- CreateIndex
CREATE INDEX "Statement_decision_reportId_idx" ON "Statement"("decision", "reportId");

-- CreateIndex
CREATE INDEX "Statement_areaSlug_idx" ON "Statement"("areaSlug");

-- CreateIndex
CREATE INDEX "Statement_indicatorCode_idx" ON "Statement"("indicatorCode");

-- CreateIndex
CREATE INDEX "Statement_decidedById_idx" ON "Statement"("decidedById");

-- CreateIndex
CREATE UNIQUE INDEX "Statement_reportId_reading_spanStart_spanEnd_rule_key" ON "Statement"("reportId", "reading", "spanStart", "spanEnd", "rule");

-- CreateIndex
CREATE INDEX "Reading_status_idx" ON "Reading"("status");

-- CreateIndex
CREATE INDEX "Reading_decidedById_idx" ON "Reading"("decidedById");

-- CreateIndex
CREATE UNIQUE INDEX "Reading_reportId_number_key" ON "Reading"("reportId", "number");

-- CreateIndex
CREATE INDEX "Indicator_addedById_idx" ON "Indicator"("addedById");

-- CreateIndex
CREATE UNIQUE INDEX "Candidate_reportId_reading_spanStart_spanEnd_rule_key" ON "Candidate"("reportId", "reading", "spanStart", "spanEnd", "rule");

-- AddForeignKey
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_addedById_fkey" FOREIGN KEY ("addedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearnedWords" ADD CONSTRAINT "LearnedWords_indicatorCode_fkey" FOREIGN KEY ("indicatorCode") REFERENCES "Indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearnedWords" ADD CONSTRAINT "LearnedWords_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearnedWords" ADD CONSTRAINT "LearnedWords_learnedById_fkey" FOREIGN KEY ("learnedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearnedWords" ADD CONSTRAINT "LearnedWords_revokedById_fkey" FOREIGN KEY ("revokedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_areaSlug_fkey" FOREIGN KEY ("areaSlug") REFERENCES "Area"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_indicatorCode_fkey" FOREIGN KEY ("indicatorCode") REFERENCES "Indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reading" ADD CONSTRAINT "Reading_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reading" ADD CONSTRAINT "Reading_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What the schema language cannot say.
ALTER TABLE "Report"
  ADD CONSTRAINT "Report_format" CHECK (format IN ('txt', 'md', 'html', 'docx', 'pdf', 'xlsx')),
  ADD CONSTRAINT "Report_pages" CHECK (jsonb_typeof(pages) = 'array');

ALTER TABLE "Candidate"
  ADD CONSTRAINT "Candidate_reading" CHECK (reading >= 1),
  ADD CONSTRAINT "Candidate_open_period" CHECK ("openPeriod" IS NULL OR ("openPeriod" IN ('not-stated', 'year-unknown', 'open-stretch', 'present-day') AND "periodFrom" IS NULL)),
  ADD CONSTRAINT "Candidate_context" CHECK (jsonb_typeof(origins) = 'object' AND jsonb_typeof(alternatives) = 'array');

ALTER TABLE "Statement"
  ADD CONSTRAINT "Statement_span" CHECK ("spanStart" >= 0 AND "spanEnd" > "spanStart"),
  ADD CONSTRAINT "Statement_nfc" CHECK (quote IS NFC NORMALIZED AND measure IS NFC NORMALIZED),
  ADD CONSTRAINT "Statement_direction" CHECK ((sort = 'direction') = (direction IS NOT NULL)),
  ADD CONSTRAINT "Statement_confidence" CHECK (confidence BETWEEN 0 AND 1),
  ADD CONSTRAINT "Statement_period" CHECK (num_nulls("periodFrom", "periodTo") IN (0, 2) AND "periodTo" >= "periodFrom"),
  ADD CONSTRAINT "Statement_reading" CHECK (reading >= 1),
  ADD CONSTRAINT "Statement_decided" CHECK (
    (decision = 'pending') = ("decidedAt" IS NULL) AND num_nulls("decidedAt", "decidedById") IN (0, 2) AND revision >= 0);

ALTER TABLE "Reading"
  ADD CONSTRAINT "Reading_first" CHECK (number >= 1 AND (number = 1) = (difference IS NULL) AND (number > 1 OR status = 'approved')),
  ADD CONSTRAINT "Reading_decided" CHECK (
    num_nulls("decidedAt", "decidedById") IN (0, 2) AND (number = 1 OR (status = 'proposed') = ("decidedAt" IS NULL)));
-- A report has one difference to decide on at a time.
CREATE UNIQUE INDEX "Reading_one_proposed" ON "Reading"("reportId") WHERE status = 'proposed';

ALTER TABLE "LearnedWords"
  ADD CONSTRAINT "LearnedWords_key" CHECK (btrim(key) <> ''),
  ADD CONSTRAINT "LearnedWords_nfc" CHECK (measure IS NFC NORMALIZED),
  ADD CONSTRAINT "LearnedWords_revoked" CHECK (num_nulls("revokedAt", "revokedById") IN (0, 2));
CREATE UNIQUE INDEX "LearnedWords_once" ON "LearnedWords"(key, "indicatorCode") WHERE "revokedAt" IS NULL;

CREATE TRIGGER quote_at_span BEFORE INSERT ON "Statement" FOR EACH ROW EXECUTE FUNCTION require_quote_at_span();
CREATE TRIGGER keeps_reading BEFORE UPDATE ON "Statement" FOR EACH ROW
  EXECUTE FUNCTION refuse_other_changes('decision', 'revision', 'decidedById', 'decidedAt');
CREATE TRIGGER keeps_reading BEFORE UPDATE ON "Reading" FOR EACH ROW
  EXECUTE FUNCTION refuse_other_changes('status', 'decidedById', 'decidedAt');
CREATE TRIGGER keeps_words BEFORE UPDATE ON "LearnedWords" FOR EACH ROW
  EXECUTE FUNCTION refuse_other_changes('revokedById', 'revokedAt');
CREATE TRIGGER keeps_rows BEFORE DELETE ON "Statement" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "Statement" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE "Statement" ENABLE ALWAYS TRIGGER keeps_reading, ENABLE ALWAYS TRIGGER keeps_rows, ENABLE ALWAYS TRIGGER no_truncate;
CREATE TRIGGER keeps_rows BEFORE DELETE ON "Reading" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "Reading" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE "Reading" ENABLE ALWAYS TRIGGER keeps_reading, ENABLE ALWAYS TRIGGER keeps_rows, ENABLE ALWAYS TRIGGER no_truncate;
CREATE TRIGGER keeps_rows BEFORE DELETE ON "LearnedWords" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "LearnedWords" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE "LearnedWords" ENABLE ALWAYS TRIGGER keeps_words, ENABLE ALWAYS TRIGGER keeps_rows, ENABLE ALWAYS TRIGGER no_truncate;
CREATE TRIGGER renews_all AFTER INSERT OR UPDATE ON "Statement" FOR EACH STATEMENT EXECUTE FUNCTION renew_tag('reports');
ALTER TABLE "Statement" ENABLE ALWAYS TRIGGER renews_all;

-- Reports that are there have been read once.
INSERT INTO "Reading" (id, "reportId", number, "engineVersion", status, "readAt")
  SELECT gen_random_uuid()::text, id, 1, 1, 'approved', "addedAt" FROM "Report" WHERE text IS NOT NULL;
