-- A reference to what was merged cannot be told from one to the survivor any more: merges stay done. The rows that were
-- merged go; their addresses would no longer lead anywhere.
DROP FUNCTION actor_document(uuid);
DROP FUNCTION source_document(uuid);
DROP FUNCTION dossier_document(uuid);
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- A cascade from the event itself (depth > 1) may remove its ledger; nobody else may.
  IF TG_OP = 'DELETE' AND pg_trigger_depth() > 1 THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'the ledger only grows: % of status_changes is refused', TG_OP
    USING ERRCODE = 'restrict_violation', CONSTRAINT = 'status_changes_append_only', TABLE = 'status_changes';
END $$;
DROP TRIGGER sources_follow_merge ON sources;
DROP TRIGGER actors_follow_merge ON actors;
DROP TRIGGER tenures_follow_merge ON tenures;
DROP TRIGGER status_changes_follow_merge ON status_changes;
DROP TRIGGER citations_follow_merge ON citations;
DROP TRIGGER participations_follow_merge ON participations;
DROP FUNCTION follow_merge();
DROP FUNCTION surviving_source(uuid);
DROP FUNCTION surviving_actor(uuid);
DELETE FROM actors WHERE merged_into_id IS NOT NULL;
DELETE FROM sources WHERE merged_into_id IS NOT NULL;
ALTER TABLE sources DROP COLUMN merged_into_id;
ALTER TABLE actors DROP COLUMN merged_into_id;
DROP INDEX sources_address_unique;
ALTER TABLE sources ADD CONSTRAINT sources_url_unique UNIQUE (url);
DROP FUNCTION address_key(text);
