-- Notes for the live stream that something is said of an event or a record, suggested of it, or answered, or that somebody is to see to it.
-- No reader hears of it: it was public neither before nor after.
-- Example: a comment on a draft: ('talk', the id of the event, …); whoever works on events hears “changed”.
CREATE OR REPLACE FUNCTION note_talk() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM note_change('talk', said.of, NULL, NULL, 0, true, true, false, false)
  FROM (SELECT DISTINCT coalesce(to_jsonb(a) ->> 'event_id', to_jsonb(a) ->> 'entity_id')::uuid AS of FROM after a) said;
  PERFORM tell_changes();
  RETURN NULL;
END $$;
