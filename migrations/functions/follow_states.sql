-- States follow whatever they are made of. An update of events that changes nothing of that leaves them as they are: so the
-- one that they make themselves ends here. Whoever writes events whole says so (`demarche.composing`) until only their ledgers
-- are left to write: with those the states are made once, not with each table before.
CREATE OR REPLACE FUNCTION follow_states() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  event_ids uuid[];
BEGIN
  IF TG_OP = 'INSERT' AND TG_TABLE_NAME <> 'status_changes' AND current_setting('demarche.composing', true) = 'on' THEN
    RETURN NULL;
  ELSIF TG_TABLE_NAME <> 'events' THEN
    SELECT array_agg(DISTINCT event_id) INTO event_ids FROM changed;
  ELSIF TG_OP = 'UPDATE' THEN
    SELECT array_agg(n.id) INTO event_ids FROM changed n JOIN before o USING (id)
    WHERE (n.kind, n.known_on, n.dossier_id, n.review, n.deleted_at, n.timezone, n.intensity, n.entered_when,
        n.entered_earliest, n.entered_latest, n.entered_place, n.entered_format, n.deadline_text, n.deadline_latest,
        n.relative_event_id, n.relative_offset)
      IS DISTINCT FROM (o.kind, o.known_on, o.dossier_id, o.review, o.deleted_at, o.timezone, o.intensity, o.entered_when,
        o.entered_earliest, o.entered_latest, o.entered_place, o.entered_format, o.deadline_text, o.deadline_latest,
        o.relative_event_id, o.relative_offset);
  ELSE
    SELECT array_agg(id) INTO event_ids FROM changed;
  END IF;
  IF event_ids IS NOT NULL THEN
    PERFORM refresh_event_states(event_ids);
    PERFORM refresh_standings(event_ids);
  END IF;
  RETURN NULL;
END $$;
