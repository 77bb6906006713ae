-- What a state adds to state_blocks, `times` times: it became known, and ended where another followed. A set, so that PostgreSQL puts it into the
-- statement that asks for it.
CREATE OR REPLACE FUNCTION added_to_state_blocks(dossier_id uuid, kind text, status text, review text, earliest timestamptz, intensity integer,
  deleted_at timestamptz, known_from date, known_until date, times integer)
RETURNS TABLE (of_id uuid, block timestamptz, review text, known timestamptz, words_up integer, words_down integer, deeds_up integer, deeds_down integer,
  plans_up integer, plans_down integer, n integer) LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT s.of_id, s.block, s.review, event_stretch(k.day::timestamp AT TIME ZONE 'UTC'), s.words_up, s.words_down,
    CASE WHEN p.planned THEN 0 ELSE s.deeds_up END, CASE WHEN p.planned THEN 0 ELSE s.deeds_down END,
    CASE WHEN p.planned THEN s.deeds_up ELSE 0 END, CASE WHEN p.planned THEN s.deeds_down ELSE 0 END, s.n
  FROM (VALUES ($8, 1), ($9, -1)) AS k (day, n), (SELECT $2 IN ({{planned}}) AS planned) p
    CROSS JOIN LATERAL added_to_blocks($1, $2, $3, $4, $5, $6, $7, k.n * $10) s
  WHERE k.day < 'infinity'
$$;
