-- Of most observations there is nothing to say: they are what holds of their
-- cell. This table names the others, so that a million can be handed out by
-- leaving out a few, without judging each cell again. The rule is that of
-- currentCells (lib/indicators/observation.ts); lib/db/states.db.test.ts holds
-- the two against each other. Kept by triggers, whoever writes.

CREATE TYPE "ObservationStanding" AS ENUM ('withdrawn', 'superseded', 'disputed');

CREATE TABLE "ObservationState" (
  "observationId" TEXT NOT NULL,
  "standing" "ObservationStanding" NOT NULL,
  CONSTRAINT "ObservationState_pkey" PRIMARY KEY ("observationId"),
  CONSTRAINT "ObservationState_observationId_fkey" FOREIGN KEY ("observationId") REFERENCES "Observation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- Whether two rows state one figure, as sameFigure has it: a total that only one of them names does not part them.
CREATE FUNCTION same_figure(value numeric, high numeric, total numeric, other_value numeric, other_high numeric, other_total numeric) RETURNS boolean
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN value = other_value AND high IS NOT DISTINCT FROM other_high AND (total = other_total OR total IS NULL OR other_total IS NULL);

-- Judges the cells of these observations anew.
CREATE FUNCTION judge_cells(ids text[]) RETURNS void
  LANGUAGE sql AS $$
  DELETE FROM "ObservationState" s USING "Observation" o, "Observation" asked
    WHERE s."observationId" = o.id AND asked.id = ANY (ids)
      AND (o."indicatorCode", o."areaSlug", o."periodFrom", o."periodTo", o.basis) = (asked."indicatorCode", asked."areaSlug", asked."periodFrom", asked."periodTo", asked.basis);
  WITH cell AS (
    -- One row that nobody took back is what holds: of a million, nearly all.
    SELECT o."indicatorCode", o."areaSlug", o."periodFrom", o."periodTo", o.basis, row_number() OVER () AS cell
    FROM (SELECT DISTINCT "indicatorCode", "areaSlug", "periodFrom", "periodTo", basis FROM "Observation" WHERE id = ANY (ids)) asked
      JOIN "Observation" o USING ("indicatorCode", "areaSlug", "periodFrom", "periodTo", basis)
      LEFT JOIN "Withdrawal" w ON w."observationId" = o.id
    GROUP BY o."indicatorCode", o."areaSlug", o."periodFrom", o."periodTo", o.basis HAVING count(*) > 1 OR count(w) > 0
  ), every AS (
    SELECT o.id, cell.cell, o.value, o."valueMax" AS high, o."of" AS total, o.status, o."spanStart" IS NOT NULL AS has_span, o.vintage, o."recordedAt",
      c.id AS conflict, c."ruledObservationId" AS ruled, w."observationId" IS NOT NULL AS withdrawn
    FROM cell JOIN "Observation" o USING ("indicatorCode", "areaSlug", "periodFrom", "periodTo", basis)
      LEFT JOIN ("ConflictMember" m JOIN "Conflict" c ON c.id = m."conflictId") ON m."observationId" = o.id
      LEFT JOIN "Withdrawal" w ON w."observationId" = o.id
  ), known AS (
    SELECT *, row_number() OVER (PARTITION BY cell ORDER BY vintage DESC, (status = 'estimated'), "recordedAt" DESC, id) AS place
    FROM every WHERE NOT withdrawn
  ), newest AS (
    SELECT * FROM known WHERE place = 1
  ), differing AS (
    -- What an open conflict keeps in dispute with the newest.
    SELECT k.* FROM known k JOIN newest n USING (cell)
    WHERE k.place > 1 AND n.ruled IS NULL AND k.conflict = n.conflict AND NOT same_figure(k.value, k.high, k.total, n.value, n.high, n.total)
  ), disputing AS (
    SELECT d.id, d.cell FROM differing d
    WHERE NOT EXISTS (SELECT FROM differing e WHERE e.cell = d.cell AND e.place < d.place AND same_figure(d.value, d.high, d.total, e.value, e.high, e.total))
  ), ruling AS (
    SELECT k.cell, k.id FROM known k JOIN newest n USING (cell) WHERE n.conflict IS NOT NULL AND k.ruled = k.id
  ), evidence AS (
    -- Of the rows that say the same as the newest, the first with its sentence kept here.
    SELECT DISTINCT ON (k.cell) k.cell, k.id FROM known k JOIN newest n USING (cell)
    WHERE NOT n.has_span AND k.place > 1 AND k.has_span AND k.status = n.status AND (k.total IS NOT NULL OR n.total IS NULL)
      AND same_figure(k.value, k.high, k.total, n.value, n.high, n.total)
    ORDER BY k.cell, k.place
  ), shown AS (
    SELECT coalesce(r.id, e.id, n.id) AS id FROM newest n LEFT JOIN ruling r USING (cell) LEFT JOIN evidence e USING (cell)
  )
  INSERT INTO "ObservationState" ("observationId", standing)
    SELECT id, standing FROM (
      SELECT e.id, CASE
        WHEN e.withdrawn THEN 'withdrawn'
        WHEN d.id IS NOT NULL OR (s.id IS NOT NULL AND e.cell IN (SELECT cell FROM disputing)) THEN 'disputed'
        WHEN s.id IS NULL THEN 'superseded'
      END::"ObservationStanding" AS standing
      FROM every e LEFT JOIN disputing d USING (id) LEFT JOIN shown s USING (id)
    ) judged WHERE standing IS NOT NULL;
  $$;

CREATE FUNCTION judge_own() RETURNS trigger
  LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM judge_cells(array_agg(id)) FROM touched HAVING count(*) > 0;
    RETURN NULL;
  END $$;

CREATE FUNCTION judge_told_of() RETURNS trigger
  LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM judge_cells(array_agg("observationId")) FROM touched HAVING count(*) > 0;
    RETURN NULL;
  END $$;

-- A ruling, or one taken back.
CREATE FUNCTION judge_ruled() RETURNS trigger
  LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM judge_cells(array_agg(m."observationId")) FROM touched t JOIN "ConflictMember" m ON m."conflictId" = t.id HAVING count(*) > 0;
    RETURN NULL;
  END $$;

CREATE TRIGGER judges_inserted AFTER INSERT ON "Observation" REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION judge_own();
CREATE TRIGGER judges_inserted AFTER INSERT ON "Withdrawal" REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION judge_told_of();
CREATE TRIGGER judges_inserted AFTER INSERT ON "ConflictMember" REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION judge_told_of();
CREATE TRIGGER judges_updated AFTER UPDATE ON "Conflict" REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION judge_ruled();

SELECT judge_cells(array_agg(id)) FROM "Observation" HAVING count(*) > 0;

