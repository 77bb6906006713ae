-- Counts steps as kept: `times` is 1 for those that were written, -1 for those that are gone. One transaction at a time judges steps, so that
-- nobody waits for a row of these who does not wait already.
CREATE OR REPLACE FUNCTION add_step_counts(steps follow_ups[], times integer) RETURNS void LANGUAGE sql AS $$
  INSERT INTO step_counts (sort, dossier_id, for_readers, for_editors, review, promiser_id, mediators, is_promise, state, slip_days, moved, instead,
    open_ended, n)
  SELECT md5(ROW(x.dossier_id, x.for_readers, x.for_editors, x.review, x.promiser_id, x.mediators, x.is_promise, x.state, x.slip_days, x.moved, x.instead,
    x.open_ended)::text)::uuid, x.*
  FROM (
    SELECT f.dossier_id, f.for_readers, f.for_editors, f.review, f.promiser_id, f.mediators, f.is_promise, f.state, f.slip_days, f.moved,
      f.instead_id IS NOT NULL AS instead, f.latest = 'infinity' AS open_ended, count(*) * times AS n
    FROM unnest(steps) AS f WHERE f.known_until = 'infinity' AND f.state <> 'due'
    GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
  ) x
  ORDER BY 1
  ON CONFLICT (sort) DO UPDATE SET n = step_counts.n + excluded.n;
  DELETE FROM step_counts WHERE n = 0;
$$;
