-- What Prisma's schema language cannot say. Each constraint is tried in
-- lib/db/constraints.db.test.ts.

-- UTF-16 code units of a text: PostgreSQL counts code points, JavaScript code units.
CREATE FUNCTION utf16_length(content text) RETURNS integer
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$ SELECT char_length(content) + char_length(regexp_replace(content, '[\u0001-\uFFFF]', '', 'g')) $$;

-- The slice [first, past) in UTF-16 code units. NULL where an offset lies
-- outside the text or in the middle of a surrogate pair.
CREATE FUNCTION utf16_slice(content text, first integer, past integer) RETURNS text
  LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE STRICT
  AS $$
  DECLARE
    wide boolean := utf16_length(content) > char_length(content);
    before text;
    slice text;
  BEGIN
    IF first < 0 OR past < first OR past > utf16_length(content) THEN RETURN NULL; END IF;
    IF NOT wide THEN RETURN substr(content, first + 1, past - first); END IF;
    -- Code points are never more than code units, so the wanted ones are among the first `past`.
    SELECT string_agg(letter, '' ORDER BY position) FILTER (WHERE unit < first),
           string_agg(letter, '' ORDER BY position) FILTER (WHERE unit >= first AND unit < past)
      INTO before, slice
      FROM (
        SELECT position, letter, sum(utf16_length(letter)) OVER (ORDER BY position) - utf16_length(letter) AS unit
        FROM unnest(string_to_array(left(content, past), NULL)) WITH ORDINALITY AS letters(letter, position)
      ) AS placed;
    IF utf16_length(coalesce(before, '')) <> first OR utf16_length(coalesce(slice, '')) <> past - first THEN RETURN NULL; END IF;
    RETURN coalesce(slice, '');
  END $$;

-- Names and texts are NFC: "hoà" typed with a combining mark would never be found again.
ALTER TABLE "Area"
  ADD CONSTRAINT "Area_names_nfc" CHECK (name IS NFC NORMALIZED AND "fullName" IS NFC NORMALIZED),
  ADD CONSTRAINT "Area_life" CHECK ("validTo" >= "validFrom"),
  ADD CONSTRAINT "Area_slug_form" CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "Theme"
  ADD CONSTRAINT "Theme_names_nfc" CHECK ("nameVi" IS NFC NORMALIZED AND "nameEn" IS NFC NORMALIZED);
ALTER TABLE "Indicator"
  ADD CONSTRAINT "Indicator_names_nfc" CHECK ("nameVi" IS NFC NORMALIZED AND "nameEn" IS NFC NORMALIZED
    AND "definitionVi" IS NFC NORMALIZED AND "definitionEn" IS NFC NORMALIZED),
  ADD CONSTRAINT "Indicator_code_form" CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "Indicator_decimals" CHECK (decimals BETWEEN 0 AND 10);
ALTER TABLE "SeriesBreak"
  ADD CONSTRAINT "SeriesBreak_notes_nfc" CHECK ("noteVi" IS NFC NORMALIZED AND "noteEn" IS NFC NORMALIZED);
ALTER TABLE "IndicatorAlias"
  ADD CONSTRAINT "IndicatorAlias_words" CHECK (words IS NFC NORMALIZED AND words = lower(words) AND words <> '');

ALTER TABLE "Report"
  ADD CONSTRAINT "Report_nfc" CHECK (title IS NFC NORMALIZED AND text IS NFC NORMALIZED),
  ADD CONSTRAINT "Report_lines" CHECK (strpos(text, E'\r') = 0),
  ADD CONSTRAINT "Report_text_whole" CHECK (num_nulls(text, "textLength", "textSha256") IN (0, 3)),
  ADD CONSTRAINT "Report_text_length" CHECK ("textLength" = utf16_length(text)),
  ADD CONSTRAINT "Report_text_hash" CHECK ("textSha256" = encode(sha256(convert_to(text, 'UTF8')), 'hex'));

ALTER TABLE "Candidate"
  ADD CONSTRAINT "Candidate_span" CHECK ("spanStart" >= 0 AND "spanEnd" > "spanStart"),
  ADD CONSTRAINT "Candidate_nfc" CHECK (quote IS NFC NORMALIZED AND measure IS NFC NORMALIZED),
  ADD CONSTRAINT "Candidate_confidence" CHECK (confidence BETWEEN 0 AND 1),
  ADD CONSTRAINT "Candidate_scale" CHECK (scale > 0),
  ADD CONSTRAINT "Candidate_range" CHECK ("valueMax" > value),
  ADD CONSTRAINT "Candidate_period" CHECK (num_nulls("periodFrom", "periodTo") IN (0, 2) AND "periodTo" >= "periodFrom"),
  ADD CONSTRAINT "Candidate_decided" CHECK (
    (decision = 'pending') = ("decidedAt" IS NULL) AND num_nulls("decidedAt", "decidedById") IN (0, 2) AND revision >= 0);

ALTER TABLE "Observation"
  ADD CONSTRAINT "Observation_period" CHECK ("periodTo" >= "periodFrom"),
  ADD CONSTRAINT "Observation_numbers" CHECK (value <> 'NaN' AND "valueMax" <> 'NaN' AND "of" <> 'NaN'),
  ADD CONSTRAINT "Observation_of" CHECK ("of" > 0 AND value <= "of"),
  ADD CONSTRAINT "Observation_range" CHECK ("valueMax" > value),
  ADD CONSTRAINT "Observation_span" CHECK (
    num_nulls("spanStart", "spanEnd") IN (0, 2) AND "spanStart" >= 0 AND "spanEnd" > "spanStart"),
  ADD CONSTRAINT "Observation_reading" CHECK (
    num_nulls("candidateId", "candidateRevision") IN (0, 2)
    AND ("candidateId" IS NULL OR ("spanStart" IS NOT NULL AND "recordedById" IS NOT NULL))),
  ADD CONSTRAINT "Observation_nfc" CHECK (quote IS NFC NORMALIZED AND note IS NFC NORMALIZED AND quote <> ''),
  ADD CONSTRAINT "Observation_edition" CHECK (edition >= 1);

ALTER TABLE "Target"
  ADD CONSTRAINT "Target_period" CHECK ("periodTo" >= "periodFrom"),
  ADD CONSTRAINT "Target_of" CHECK ("of" > 0 AND value <= "of"),
  ADD CONSTRAINT "Target_span" CHECK ("spanStart" >= 0 AND "spanEnd" > "spanStart"),
  ADD CONSTRAINT "Target_withdrawn" CHECK (num_nulls("withdrawnAt", "withdrawnById") IN (0, 2));

ALTER TABLE "Withdrawal" ADD CONSTRAINT "Withdrawal_reason" CHECK (btrim(reason) <> '');

ALTER TABLE "Conflict"
  ADD CONSTRAINT "Conflict_ruling" CHECK (num_nulls("ruledObservationId", reason, "ruledById", "ruledAt") IN (0, 4)),
  ADD CONSTRAINT "Conflict_period" CHECK ("periodTo" >= "periodFrom");

ALTER TABLE "Person" ADD CONSTRAINT "Person_email" CHECK (email = lower(email));

-- A quote is the text at its span, always.
CREATE FUNCTION require_quote_at_span() RETURNS trigger
  LANGUAGE plpgsql AS $$
  DECLARE
    found text;
  BEGIN
    IF NEW."spanStart" IS NULL THEN RETURN NEW; END IF;
    SELECT utf16_slice(text, NEW."spanStart", NEW."spanEnd") INTO found FROM "Report" WHERE id = NEW."reportId";
    IF found IS DISTINCT FROM NEW.quote THEN
      RAISE EXCEPTION 'quote is not the text at span [%, %) of report %', NEW."spanStart", NEW."spanEnd", NEW."reportId"
        USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_quote_at_span';
    END IF;
    RETURN NEW;
  END $$;
CREATE TRIGGER quote_at_span BEFORE INSERT ON "Candidate" FOR EACH ROW EXECUTE FUNCTION require_quote_at_span();
CREATE TRIGGER quote_at_span BEFORE INSERT ON "Observation" FOR EACH ROW EXECUTE FUNCTION require_quote_at_span();
CREATE TRIGGER quote_at_span BEFORE INSERT ON "Target" FOR EACH ROW EXECUTE FUNCTION require_quote_at_span();

-- What was read stays as it was read: only the columns named may change.
CREATE FUNCTION refuse_other_changes() RETURNS trigger
  LANGUAGE plpgsql AS $$
  BEGIN
    IF to_jsonb(NEW) - TG_ARGV::text[] IS DISTINCT FROM to_jsonb(OLD) - TG_ARGV::text[] THEN
      RAISE EXCEPTION 'a % keeps what it was made with; only % may change', TG_TABLE_NAME, array_to_string(TG_ARGV::text[], ', ')
        USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
  END $$;
CREATE TRIGGER keeps_reading BEFORE UPDATE ON "Candidate" FOR EACH ROW
  EXECUTE FUNCTION refuse_other_changes('decision', 'revision', 'decidedById', 'decidedAt');
CREATE TRIGGER keeps_goal BEFORE UPDATE ON "Target" FOR EACH ROW
  EXECUTE FUNCTION refuse_other_changes('withdrawnAt', 'withdrawnById');
CREATE TRIGGER keeps_text BEFORE UPDATE ON "Report" FOR EACH ROW
  EXECUTE FUNCTION refuse_other_changes('title', 'publisher', 'url', 'publishedOn', 'addressUnknown');

-- Append-only, by any path: rows, cascades, TRUNCATE, and also where a session
-- turns ordinary triggers off (session_replication_role), hence ALWAYS.
CREATE FUNCTION refuse_change() RETURNS trigger
  LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
  END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "Observation" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "Withdrawal" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "AuditEvent" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "ConflictMember" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keeps_rows BEFORE DELETE ON "Candidate" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER keeps_rows BEFORE DELETE ON "Target" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "Observation" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "Withdrawal" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "AuditEvent" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "ConflictMember" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "Candidate" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "Target" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE "Observation" ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE "Observation" ENABLE ALWAYS TRIGGER no_truncate;
ALTER TABLE "Withdrawal" ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE "Withdrawal" ENABLE ALWAYS TRIGGER no_truncate;
ALTER TABLE "AuditEvent" ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE "AuditEvent" ENABLE ALWAYS TRIGGER no_truncate;
ALTER TABLE "ConflictMember" ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE "ConflictMember" ENABLE ALWAYS TRIGGER no_truncate;
ALTER TABLE "Candidate" ENABLE ALWAYS TRIGGER keeps_reading;
ALTER TABLE "Candidate" ENABLE ALWAYS TRIGGER keeps_rows;
ALTER TABLE "Candidate" ENABLE ALWAYS TRIGGER no_truncate;
ALTER TABLE "Target" ENABLE ALWAYS TRIGGER keeps_goal;
ALTER TABLE "Target" ENABLE ALWAYS TRIGGER keeps_rows;
ALTER TABLE "Target" ENABLE ALWAYS TRIGGER no_truncate;
