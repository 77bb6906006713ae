-- Newest entry: latest effective day, then the order of entry.
-- Example: announced 4 Feb, cancelled 4 Feb, confirmed 4 Feb, held 6 Feb gives 'held'.
CREATE OR REPLACE FUNCTION apply_newest_status() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- One writer per event at a time: the statement after this one sees what the writer before it committed.
  PERFORM FROM events WHERE id IN (SELECT event_id FROM added) ORDER BY id FOR NO KEY UPDATE;
  UPDATE events e
  SET status = newest.status
  FROM (
    SELECT DISTINCT ON (s.event_id) s.event_id, s.status
    FROM status_changes s
    WHERE s.event_id IN (SELECT event_id FROM added)
    ORDER BY s.event_id, s.effective_earliest DESC, s.ordinal DESC
  ) AS newest
  WHERE e.id = newest.event_id AND e.status <> newest.status;
  RETURN NULL;
END $$;
