-- The quote of each reading is held against the text of its report. Texts without characters beyond the first plane (all
-- but a few) are cut by characters; counting their code units anew for each reading took ten milliseconds a reading.
CREATE OR REPLACE FUNCTION require_quote_at_span() RETURNS trigger
  LANGUAGE plpgsql AS $$
  DECLARE
    found text;
  BEGIN
    IF NEW."spanStart" IS NULL THEN RETURN NEW; END IF;
    SELECT CASE
        WHEN char_length(text) <> "textLength" THEN utf16_slice(text, NEW."spanStart", NEW."spanEnd")
        WHEN NEW."spanStart" >= 0 AND NEW."spanEnd" BETWEEN NEW."spanStart" AND "textLength"
          THEN substr(text, NEW."spanStart" + 1, NEW."spanEnd" - NEW."spanStart")
      END INTO found FROM "Report" WHERE id = NEW."reportId";
    IF found IS DISTINCT FROM NEW.quote THEN
      RAISE EXCEPTION 'quote is not the text at span [%, %) of report %', NEW."spanStart", NEW."spanEnd", NEW."reportId"
        USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_quote_at_span';
    END IF;
    RETURN NEW;
  END $$;
