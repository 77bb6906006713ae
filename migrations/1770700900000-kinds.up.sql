-- A body's vote or ruling is an event of its own kind; a condition and a carrying out are links.
-- Example: Resolution 2231 is a decision, adopted 15 to 0, that implements the agreement of 14 July 2015.
ALTER TABLE events
  DROP CONSTRAINT events_kind_known,
  ADD CONSTRAINT events_kind_known CHECK (kind IN ('talks', 'meeting', 'contact', 'statement', 'threat', 'commitment', 'deadline',
    'proposal', 'agreement', 'decision', 'measure', 'incident'));
ALTER TABLE links
  -- Its place among the parts of the same whole.
  ADD COLUMN ordinal smallint,
  DROP CONSTRAINT links_type_known,
  ADD CONSTRAINT links_type_known CHECK (type IN ('follows_up', 'announces', 'fulfils', 'reschedules', 'responds_to', 'about',
    'part_of', 'contradicts', 'cancels', 'overtaken_by', 'conditional_on', 'implements')),
  ADD CONSTRAINT links_order_of_parts CHECK (ordinal IS NULL OR (type = 'part_of' AND ordinal BETWEEN 0 AND 9999));

-- Who takes part does so from a day, or to one: a mediator is replaced half-way. Null is the whole of the event.
ALTER TABLE participations
  ADD COLUMN from_text text,
  ADD COLUMN to_text text,
  ADD COLUMN from_on date,
  ADD COLUMN to_on date,
  ADD CONSTRAINT participations_in_order CHECK (from_on <= to_on),
  ADD CONSTRAINT participations_of_event UNIQUE (id, event_id);

-- What each party of an agreement does, and when: it stays in force where one leaves.
-- Example: all eight adopted the JCPOA on 18 October 2015; the United States withdrew on 8 May 2018.
CREATE TABLE participation_acts (
  id uuid CONSTRAINT participation_acts_pkey PRIMARY KEY,
  event_id uuid NOT NULL,
  participation_id uuid NOT NULL,
  ordinal smallint NOT NULL,
  act text NOT NULL,
  on_text text NOT NULL,
  known_on date NOT NULL,
  source_id uuid CONSTRAINT participation_acts_source_fkey REFERENCES sources ON DELETE RESTRICT,
  CONSTRAINT participation_acts_participation_fkey FOREIGN KEY (participation_id, event_id)
    REFERENCES participations (id, event_id) ON DELETE CASCADE,
  CONSTRAINT participation_acts_act_known CHECK (act IN ('agreed', 'signed', 'ratified', 'adopted', 'acceded', 'suspended', 'withdrew')),
  CONSTRAINT participation_acts_once UNIQUE (participation_id, act, on_text)
);
CREATE INDEX participation_acts_event ON participation_acts (event_id);
CREATE INDEX participation_acts_source ON participation_acts (source_id, event_id) WHERE source_id IS NOT NULL;
CREATE TRIGGER participation_acts_follow_merge BEFORE INSERT OR UPDATE OF source_id ON participation_acts
  FOR EACH ROW EXECUTE FUNCTION follow_merge();

-- Histories are differences: events came whole, their parts with them or one by one.
CREATE FUNCTION pg_temp.each_with(parts jsonb, added jsonb) RETURNS jsonb LANGUAGE sql AS $$
  SELECT coalesce(jsonb_object_agg(id, added || part), '{}') FROM jsonb_each(parts) AS listed (id, part)
$$;
CREATE FUNCTION pg_temp.told(step jsonb) RETURNS jsonb LANGUAGE sql AS $$
  SELECT CASE
    WHEN step ->> 'path' = '' THEN jsonb_set(step, '{value}', '{"acts": {}}'::jsonb || (step -> 'value') || jsonb_build_object(
      'participations', pg_temp.each_with(step #> '{value,participations}', '{"from": null, "to": null, "knownOn": null}'),
      'links', pg_temp.each_with(step #> '{value,links}', '{"order": null}')))
    WHEN step ->> 'path' ~ '^/participations/[0-9a-f-]{36}$' AND step ? 'value' THEN
      jsonb_set(step, '{value}', '{"from": null, "to": null, "knownOn": null}'::jsonb || (step -> 'value'))
    WHEN step ->> 'path' ~ '^/links/[0-9a-f-]{36}$' AND step ? 'value' THEN
      jsonb_set(step, '{value}', '{"order": null}'::jsonb || (step -> 'value'))
    ELSE step END
$$;
UPDATE revisions SET difference = (
  SELECT jsonb_agg(pg_temp.told(step) ORDER BY at) FROM jsonb_array_elements(difference) WITH ORDINALITY AS steps (step, at))
WHERE entity = 'event' AND jsonb_array_length(difference) > 0;
DROP FUNCTION pg_temp.told;
DROP FUNCTION pg_temp.each_with;
