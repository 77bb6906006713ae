-- Notes for the live stream what a statement changed of events.
CREATE OR REPLACE FUNCTION note_event_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  CASE TG_OP
    WHEN 'INSERT' THEN
      PERFORM note_change('event', n.id, n.ref, n.dossier_id, n.version, false, n.deleted_at IS NULL,
        false, n.deleted_at IS NULL AND n.review = 'published') FROM after n;
    WHEN 'UPDATE' THEN
      PERFORM note_change('event', n.id, n.ref, n.dossier_id, n.version, o.deleted_at IS NULL, n.deleted_at IS NULL,
        o.deleted_at IS NULL AND o.review = 'published', n.deleted_at IS NULL AND n.review = 'published', o.earliest, o.latest)
      FROM before o JOIN after n USING (id);
    WHEN 'DELETE' THEN
      PERFORM note_change('event', o.id, o.ref, o.dossier_id, o.version, o.deleted_at IS NULL, false,
        o.deleted_at IS NULL AND o.review = 'published', false, o.earliest, o.latest) FROM before o;
  END CASE;
  PERFORM tell_changes();
  RETURN NULL;
END $$;
