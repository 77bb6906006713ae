-- What has changed lately, for those who look on: one row for each thing and transaction, kept for a day.
-- There is no sequence in it, for numbers are given out in another order than transactions end. A listener remembers the
-- snapshot it has read up to, and asks for the rows of transactions that were not visible in it: none is missed or told
-- twice, whichever ends first.
-- Example: an editor publishes IRUS-2026-014: was_public false, is_public true. A reader hears “created”, an editor “changed”.
CREATE TABLE changes (
  xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
  entity text NOT NULL,
  entity_id uuid NOT NULL,
  -- The ref of an event, the slug of all else.
  name text NOT NULL,
  dossier_id uuid,
  version integer NOT NULL,
  -- Before and after the transaction: whether it was there at all, and for everybody.
  was_there boolean NOT NULL,
  is_there boolean NOT NULL,
  was_public boolean NOT NULL,
  is_public boolean NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT changes_pkey PRIMARY KEY (xid, entity, entity_id)
);
CREATE INDEX changes_recorded_at ON changes (recorded_at);

-- Several statements of one transaction are one change: what was before the first, and is after the last.
CREATE FUNCTION note_change(text, uuid, text, uuid, integer, was_there boolean, is_there boolean, was_public boolean, is_public boolean)
RETURNS void LANGUAGE sql AS $$
  INSERT INTO changes (entity, entity_id, name, dossier_id, version, was_there, is_there, was_public, is_public)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  ON CONFLICT (xid, entity, entity_id) DO UPDATE SET name = excluded.name, version = excluded.version,
    is_there = excluded.is_there, is_public = excluded.is_public, recorded_at = excluded.recorded_at
$$;

CREATE FUNCTION note_event_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  CASE TG_OP
    WHEN 'INSERT' THEN
      PERFORM note_change('event', n.id, n.ref, n.dossier_id, n.version, false, n.deleted_at IS NULL,
        false, n.deleted_at IS NULL AND n.review = 'published') FROM after n;
    WHEN 'UPDATE' THEN
      PERFORM note_change('event', n.id, n.ref, n.dossier_id, n.version, o.deleted_at IS NULL, n.deleted_at IS NULL,
        o.deleted_at IS NULL AND o.review = 'published', n.deleted_at IS NULL AND n.review = 'published')
      FROM before o JOIN after n USING (id);
    WHEN 'DELETE' THEN
      PERFORM note_change('event', o.id, o.ref, o.dossier_id, o.version, o.deleted_at IS NULL, false,
        o.deleted_at IS NULL AND o.review = 'published', false) FROM before o;
  END CASE;
  PERFORM tell_changes();
  RETURN NULL;
END $$;

-- Dossiers, actors and sources are for everybody; what was merged is not there any more.
CREATE FUNCTION note_other_changes() RETURNS trigger LANGUAGE plpgsql AS $$
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

-- Wakes the listeners when the transaction commits, and forgets a little of what is older than a day.
CREATE FUNCTION tell_changes() RETURNS void LANGUAGE sql AS $$
  DELETE FROM changes WHERE (xid, entity, entity_id) IN (
    SELECT xid, entity, entity_id FROM changes WHERE recorded_at < clock_timestamp() - interval '1 day'
    ORDER BY recorded_at LIMIT 100 FOR UPDATE SKIP LOCKED);
  SELECT pg_notify('demarche_changes', '');
$$;

CREATE TRIGGER events_live_insert AFTER INSERT ON events REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION note_event_changes();
CREATE TRIGGER events_live_update AFTER UPDATE ON events REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION note_event_changes();
CREATE TRIGGER events_live_delete AFTER DELETE ON events REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION note_event_changes();
CREATE TRIGGER actors_live_insert AFTER INSERT ON actors REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION note_other_changes('actor');
CREATE TRIGGER actors_live_update AFTER UPDATE ON actors REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION note_other_changes('actor');
CREATE TRIGGER actors_live_delete AFTER DELETE ON actors REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION note_other_changes('actor');
CREATE TRIGGER sources_live_insert AFTER INSERT ON sources REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION note_other_changes('source');
CREATE TRIGGER sources_live_update AFTER UPDATE ON sources REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION note_other_changes('source');
CREATE TRIGGER sources_live_delete AFTER DELETE ON sources REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION note_other_changes('source');
CREATE TRIGGER dossiers_live_insert AFTER INSERT ON dossiers REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION note_other_changes('dossier');
CREATE TRIGGER dossiers_live_update AFTER UPDATE ON dossiers REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION note_other_changes('dossier');
CREATE TRIGGER dossiers_live_delete AFTER DELETE ON dossiers REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION note_other_changes('dossier');
