-- Judges, while the transaction that made them goes on, new steps that nobody else can reach (untied_among), and that have been taken out of what is judged at its end
-- (leave_out_steps). Nobody can change or link what such a step rests on, but for the offices of whoever mediates: of those it is noted what they were, and how many
-- steps there are is added to the others at the end. Example: 100,000 meetings of a spreadsheet, for which the last lock is held for a moment.
CREATE OR REPLACE FUNCTION judge_ahead(untied uuid[]) RETURNS void LANGUAGE plpgsql
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
BEGIN
  -- Before they are judged: whoever changes an office between the two is noticed.
  INSERT INTO changed_steps (event_ids, persons, offices)
  SELECT m.event_ids, m.persons, offices_of(m.persons) FROM (
    SELECT array_agg(DISTINCT p.event_id) AS event_ids, array_agg(DISTINCT p.actor_id) AS persons
    FROM participations p WHERE p.event_id = ANY (untied) AND p.role = 'mediator') m
  WHERE m.persons IS NOT NULL;
  PERFORM set_config('demarche.judging_ahead', 'on', true);
  PERFORM refresh_follow_ups(untied);
  PERFORM set_config('demarche.judging_ahead', 'off', true);
END $$;
