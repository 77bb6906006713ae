-- Steps as kept, by sorts: of each `times` as many as there are. Open ones are of none.
CREATE OR REPLACE FUNCTION alike_steps(steps follow_ups[], times integer) RETURNS SETOF step_counts LANGUAGE sql STABLE AS $$
  SELECT md5(ROW(x.dossier_id, x.for_readers, x.for_editors, x.review, x.promiser_id, x.mediators, x.is_promise, x.state, x.slip_days, x.moved, x.instead,
    x.open_ended)::text)::uuid, x.*
  FROM (
    SELECT f.dossier_id, f.for_readers, f.for_editors, f.review, f.promiser_id, f.mediators, f.is_promise, f.state, f.slip_days, f.moved,
      f.instead_id IS NOT NULL AS instead, f.latest = 'infinity' AS open_ended, count(*) * times AS n
    FROM unnest(steps) AS f WHERE f.known_until = 'infinity' AND f.state <> 'due'
    GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
  ) x
$$;
