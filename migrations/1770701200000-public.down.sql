DROP TRIGGER events_public_insert ON events;
DROP TRIGGER events_public_update ON events;
DROP TRIGGER events_public_delete ON events;
DROP TRIGGER participations_public_insert ON participations;
DROP TRIGGER participations_public_update ON participations;
DROP TRIGGER participations_public_delete ON participations;
DROP TRIGGER participation_acts_public_insert ON participation_acts;
DROP TRIGGER participation_acts_public_update ON participation_acts;
DROP TRIGGER participation_acts_public_delete ON participation_acts;
DROP TRIGGER citations_public_insert ON citations;
DROP TRIGGER citations_public_update ON citations;
DROP TRIGGER citations_public_delete ON citations;
DROP TRIGGER status_changes_public_insert ON status_changes;
DROP TRIGGER status_changes_public_update ON status_changes;
DROP TRIGGER status_changes_public_delete ON status_changes;
DROP TRIGGER event_issues_public_insert ON event_issues;
DROP TRIGGER event_issues_public_update ON event_issues;
DROP TRIGGER event_issues_public_delete ON event_issues;
DROP TRIGGER tenures_public_insert ON tenures;
DROP TRIGGER tenures_public_update ON tenures;
DROP TRIGGER tenures_public_delete ON tenures;
DROP TRIGGER dossier_actors_public_insert ON dossier_actors;
DROP TRIGGER dossier_actors_public_update ON dossier_actors;
DROP TRIGGER dossier_actors_public_delete ON dossier_actors;
DROP TRIGGER source_agencies_public_insert ON source_agencies;
DROP TRIGGER source_agencies_public_update ON source_agencies;
DROP TRIGGER source_agencies_public_delete ON source_agencies;
DROP TRIGGER dossiers_public_update ON dossiers;
DROP TRIGGER actors_public_update ON actors;
DROP TRIGGER sources_public_update ON sources;
DROP TRIGGER sources_public_delete ON sources;
DROP FUNCTION follow_public_events;
DROP FUNCTION follow_public_parts;
DROP FUNCTION follow_public_records;
DROP FUNCTION IF EXISTS hide_unused;
DROP FUNCTION IF EXISTS disclose_used;
DROP FUNCTION IF EXISTS beside;
DROP FUNCTION IF EXISTS actors_of;
DROP FUNCTION IF EXISTS sources_of;
DROP FUNCTION IF EXISTS used_actors;
DROP FUNCTION IF EXISTS used_sources;
DROP FUNCTION IF EXISTS used_publishers;
DROP FUNCTION IF EXISTS used_dossiers;
DROP FUNCTION IF EXISTS is_named;
DROP INDEX events_published;
DROP INDEX sources_newest_public;
ALTER TABLE publishers DROP COLUMN is_public;
ALTER TABLE sources DROP COLUMN is_public;
ALTER TABLE actors DROP COLUMN is_public;
ALTER TABLE dossiers DROP COLUMN is_public;
-- What runs without the columns is run again by the program that this one goes back to.
DELETE FROM function_files WHERE file IN ('follow_public_events.sql', 'follow_public_parts.sql', 'follow_public_records.sql', 'hide_unused.sql',
  'disclose_used.sql', 'beside.sql', 'actors_of.sql', 'sources_of.sql', 'used_actors.sql', 'used_sources.sql', 'used_publishers.sql', 'used_dossiers.sql', 'is_named.sql', 'note_other_changes.sql');
CREATE OR REPLACE FUNCTION note_other_changes() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  entity text := TG_ARGV[0];
BEGIN
  CASE TG_OP
    WHEN 'INSERT' THEN
      PERFORM note_change(entity, n.id, n.slug, CASE entity WHEN 'dossier' THEN n.id END, n.version, false, true, false, true)
      FROM after n;
    WHEN 'UPDATE' THEN
      PERFORM note_change(entity, id, slug, CASE entity WHEN 'dossier' THEN id END, version, was, now, was, now) FROM (
        SELECT n.id, n.slug, n.version, (to_jsonb(o) ->> 'merged_into_id') IS NULL AS was,
          (to_jsonb(n) ->> 'merged_into_id') IS NULL AS now
        FROM before o JOIN after n USING (id)) changed;
    WHEN 'DELETE' THEN
      PERFORM note_change(entity, o.id, o.slug, CASE entity WHEN 'dossier' THEN o.id END, o.version, true, false, true, false)
      FROM before o;
  END CASE;
  PERFORM tell_changes();
  RETURN NULL;
END $$;
