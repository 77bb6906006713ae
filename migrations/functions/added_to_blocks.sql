-- What an event adds to event_blocks, `times` times. A set, so that PostgreSQL puts it into the statement that asks for it.
CREATE OR REPLACE FUNCTION added_to_blocks(dossier_id uuid, kind text, status text, review text, earliest timestamptz, intensity integer,
  deleted_at timestamptz, times integer)
RETURNS TABLE (of_id uuid, block timestamptz, review text, words_up integer, words_down integer, deeds_up integer, deeds_down integer, n integer)
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT o.id, event_block($5), $4, CASE WHEN w.word THEN w.up ELSE 0 END, CASE WHEN w.word THEN w.down ELSE 0 END,
    CASE WHEN w.deed THEN w.up ELSE 0 END, CASE WHEN w.deed THEN w.down ELSE 0 END, $8
  FROM (SELECT $2 IN ({{words}}) AND $3 <> 'retracted' AS word, ($2, $3) IN ({{happened}}) AS deed, $8 * greatest($6, 0) AS up, $8 * least($6, 0) AS down
    WHERE $7 IS NULL AND isfinite($5)) w,
    (VALUES ($1), (uuid '00000000-0000-0000-0000-000000000000')) AS o (id)
$$;
