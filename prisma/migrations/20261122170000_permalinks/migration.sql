-- Views kept with their data, for links that last (lib/db/permalinks.ts).
CREATE TABLE "Permalink" (
  "code" TEXT NOT NULL,
  "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "content" JSONB NOT NULL,
  CONSTRAINT "Permalink_pkey" PRIMARY KEY ("code"),
  -- Crockford's base 32 has no i, l, o and u; 52 characters are a whole SHA-256.
  CONSTRAINT "Permalink_code_form" CHECK ("code" ~ '^[0-9a-hjkmnp-tv-z]{10,52}$'),
  CONSTRAINT "Permalink_content_form" CHECK (jsonb_typeof("content") = 'object' AND coalesce(jsonb_typeof("content" -> 'version'), '') = 'number'),
  -- Anyone may make one: none may be large. A ranking of 30 areas takes some 25 kB.
  CONSTRAINT "Permalink_content_size" CHECK (octet_length("content"::text) <= 1000000)
);

CREATE INDEX "Permalink_createdAt_idx" ON "Permalink" ("createdAt");

-- A link that changed what it shows would be worth nothing.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "Permalink" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "Permalink" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE "Permalink" ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE "Permalink" ENABLE ALWAYS TRIGGER no_truncate;
