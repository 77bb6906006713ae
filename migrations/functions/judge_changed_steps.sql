-- At the end of a transaction: judges the steps that rest on what it changed. Of two that end at once, and of which one links what
-- the other changes, neither would see what the other did: the second waits for the first. Whoever changed neither steps nor
-- anything linked to one only waits for those who judge. Nobody is waited for after that, so that none stops another.
-- Of what was judged ahead (judge_ahead), those are judged again of whose mediators the offices are not what they were, and the sums are added.
-- While a bundle comes in the planner takes its tables for empty and would read all of them for each step.
CREATE OR REPLACE FUNCTION judge_changed_steps() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
DECLARE
  one_at_a_time CONSTANT bigint := 'follow_ups'::regclass::oid::bigint;
  given uuid[];
  ahead changed_steps[];
  steps uuid[];
BEGIN
  WITH gone AS (DELETE FROM changed_steps RETURNING event_ids, persons, offices)
  SELECT (SELECT array_agg(DISTINCT x.id) FROM gone g CROSS JOIN LATERAL unnest(g.event_ids) AS x (id) WHERE g.persons IS NULL),
    (SELECT array_agg(ROW(g.event_ids, g.persons, g.offices)::changed_steps) FROM gone g WHERE g.persons IS NOT NULL)
  INTO given, ahead;
  IF ahead IS NULL AND NOT EXISTS (SELECT FROM step_counts_ahead) THEN
    IF given IS NULL THEN
      RETURN NULL;
    END IF;
    IF NOT EXISTS (SELECT FROM reaching(given)) THEN
      PERFORM pg_advisory_xact_lock_shared(one_at_a_time);
      IF NOT EXISTS (SELECT FROM reaching(given)) THEN
        RETURN NULL;
      END IF;
    END IF;
  END IF;
  PERFORM pg_advisory_xact_lock(one_at_a_time);
  WITH gone AS (DELETE FROM step_counts_ahead RETURNING *)
  INSERT INTO step_counts
  SELECT sort, dossier_id, for_readers, for_editors, review, promiser_id, mediators, is_promise, state, slip_days, moved, instead, open_ended, sum(n)
  FROM gone GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 ORDER BY 1
  ON CONFLICT (sort) DO UPDATE SET n = step_counts.n + excluded.n;
  steps := ARRAY(SELECT reaching(given) UNION
    SELECT x.id FROM unnest(ahead) AS a CROSS JOIN LATERAL unnest(a.event_ids) AS x (id) WHERE a.offices IS DISTINCT FROM offices_of(a.persons));
  PERFORM refresh_follow_ups(steps);
  RETURN NULL;
END $$;
