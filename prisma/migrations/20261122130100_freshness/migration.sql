-- What has changed since: whoever keeps an answer (app/kept.ts) asks here whether
-- it still holds. The triggers see every path: the application, another server,
-- npm run import, npm run seed, a hand at psql. Tried in lib/db/freshness.db.test.ts.

-- The versions of a tag are a set. A change adds one and removes those it finds;
-- rows that another change is removing at the moment are passed over, so that
-- writers never wait for one another here, and never in a circle. Whatever is
-- committed in whatever order, the set that readers see is one not seen before.
CREATE TABLE "Freshness" (
  "tag" TEXT NOT NULL,
  "version" UUID NOT NULL DEFAULT gen_random_uuid(),
  CONSTRAINT "Freshness_pkey" PRIMARY KEY ("tag", "version"),
  CONSTRAINT "Freshness_tag_form" CHECK ("tag" ~ '^((indicator|area):[a-z0-9]+(-[a-z0-9]+)*|catalogue|reports)$')
);

CREATE FUNCTION renew_freshness(tags text[]) RETURNS void
  LANGUAGE sql AS $$
  DELETE FROM "Freshness" WHERE (tag, version) IN (
    SELECT tag, version FROM "Freshness" WHERE tag = ANY (tags) FOR UPDATE SKIP LOCKED);
  INSERT INTO "Freshness" (tag) SELECT DISTINCT unnest(tags);
  $$;

-- Rows that name their cell themselves.
CREATE FUNCTION renew_own_cells() RETURNS trigger
  LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM renew_freshness(array_agg('indicator:' || "indicatorCode") || array_agg('area:' || "areaSlug")) FROM touched HAVING count(*) > 0;
    RETURN NULL;
  END $$;

-- Rows that say something of an observation.
CREATE FUNCTION renew_cells_of_observations() RETURNS trigger
  LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM renew_freshness(array_agg('indicator:' || o."indicatorCode") || array_agg('area:' || o."areaSlug"))
      FROM touched t JOIN "Observation" o ON o.id = t."observationId" HAVING count(*) > 0;
    RETURN NULL;
  END $$;

-- A figure is shown with the title, address and day of its report.
CREATE FUNCTION renew_cells_of_reports() RETURNS trigger
  LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM renew_freshness(array_agg('indicator:' || f."indicatorCode") || array_agg('area:' || f."areaSlug"))
      FROM touched t JOIN (
        SELECT "reportId", "indicatorCode", "areaSlug" FROM "Observation"
        UNION SELECT "reportId", "indicatorCode", "areaSlug" FROM "Target"
      ) f ON f."reportId" = t.id HAVING count(*) > 0;
    RETURN NULL;
  END $$;

-- Tables that are kept as wholes: the tag is the argument.
CREATE FUNCTION renew_tag() RETURNS trigger
  LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM renew_freshness(TG_ARGV::text[]);
    RETURN NULL;
  END $$;

-- Observations, withdrawals and members are never updated or deleted, targets and reports' rows never deleted.
CREATE TRIGGER renews_inserted AFTER INSERT ON "Observation" REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION renew_own_cells();
CREATE TRIGGER renews_inserted AFTER INSERT ON "Target" REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION renew_own_cells();
CREATE TRIGGER renews_updated AFTER UPDATE ON "Target" REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION renew_own_cells();
CREATE TRIGGER renews_inserted AFTER INSERT ON "Conflict" REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION renew_own_cells();
CREATE TRIGGER renews_updated AFTER UPDATE ON "Conflict" REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION renew_own_cells();
CREATE TRIGGER renews_moved AFTER UPDATE ON "Conflict" REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION renew_own_cells();
CREATE TRIGGER renews_deleted AFTER DELETE ON "Conflict" REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION renew_own_cells();
CREATE TRIGGER renews_inserted AFTER INSERT ON "Withdrawal" REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION renew_cells_of_observations();
CREATE TRIGGER renews_inserted AFTER INSERT ON "ConflictMember" REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION renew_cells_of_observations();
CREATE TRIGGER renews_updated AFTER UPDATE ON "Report" REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION renew_cells_of_reports();

CREATE TRIGGER renews_all AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Report" FOR EACH STATEMENT EXECUTE FUNCTION renew_tag('reports');
CREATE TRIGGER renews_all AFTER INSERT OR UPDATE ON "Candidate" FOR EACH STATEMENT EXECUTE FUNCTION renew_tag('reports');
CREATE TRIGGER renews_all AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Area" FOR EACH STATEMENT EXECUTE FUNCTION renew_tag('catalogue');
CREATE TRIGGER renews_all AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "AreaSuccession" FOR EACH STATEMENT EXECUTE FUNCTION renew_tag('catalogue');
CREATE TRIGGER renews_all AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Theme" FOR EACH STATEMENT EXECUTE FUNCTION renew_tag('catalogue');
CREATE TRIGGER renews_all AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Indicator" FOR EACH STATEMENT EXECUTE FUNCTION renew_tag('catalogue');
CREATE TRIGGER renews_all AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "IndicatorAlias" FOR EACH STATEMENT EXECUTE FUNCTION renew_tag('catalogue');
CREATE TRIGGER renews_all AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "SeriesBreak" FOR EACH STATEMENT EXECUTE FUNCTION renew_tag('catalogue');
-- Names of those who accepted a figure stand beside it.
CREATE TRIGGER renews_names AFTER UPDATE OF "name" ON "Person" FOR EACH STATEMENT EXECUTE FUNCTION renew_tag('catalogue');

-- Also where a session turns ordinary triggers off (session_replication_role).
ALTER TABLE "Observation" ENABLE ALWAYS TRIGGER renews_inserted;
ALTER TABLE "Target" ENABLE ALWAYS TRIGGER renews_inserted, ENABLE ALWAYS TRIGGER renews_updated;
ALTER TABLE "Conflict" ENABLE ALWAYS TRIGGER renews_inserted, ENABLE ALWAYS TRIGGER renews_updated,
  ENABLE ALWAYS TRIGGER renews_moved, ENABLE ALWAYS TRIGGER renews_deleted;
ALTER TABLE "Withdrawal" ENABLE ALWAYS TRIGGER renews_inserted;
ALTER TABLE "ConflictMember" ENABLE ALWAYS TRIGGER renews_inserted;
ALTER TABLE "Report" ENABLE ALWAYS TRIGGER renews_updated, ENABLE ALWAYS TRIGGER renews_all;
ALTER TABLE "Candidate" ENABLE ALWAYS TRIGGER renews_all;
ALTER TABLE "Area" ENABLE ALWAYS TRIGGER renews_all;
ALTER TABLE "AreaSuccession" ENABLE ALWAYS TRIGGER renews_all;
ALTER TABLE "Theme" ENABLE ALWAYS TRIGGER renews_all;
ALTER TABLE "Indicator" ENABLE ALWAYS TRIGGER renews_all;
ALTER TABLE "IndicatorAlias" ENABLE ALWAYS TRIGGER renews_all;
ALTER TABLE "SeriesBreak" ENABLE ALWAYS TRIGGER renews_all;
ALTER TABLE "Person" ENABLE ALWAYS TRIGGER renews_names;

-- What was there before this table: a version of each, so that none is missing.
SELECT renew_freshness(ARRAY['catalogue', 'reports']);
