-- What an event adds to event_weeks, `times` times. A set, so that PostgreSQL puts it into the statement that asks for it.
CREATE OR REPLACE FUNCTION added_to_weeks(dossier_id uuid, kind text, status text, review text, earliest timestamptz, timezone text, intensity integer,
  deleted_at timestamptz, times integer)
RETURNS TABLE (of_id uuid, monday date, review text, words_up integer, words_down integer, deeds_up integer, deeds_down integer, n integer)
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT o.id, w.day - (extract(isodow FROM w.day)::int - 1), $4, CASE WHEN w.word THEN w.up ELSE 0 END, CASE WHEN w.word THEN w.down ELSE 0 END,
    CASE WHEN w.deed THEN w.up ELSE 0 END, CASE WHEN w.deed THEN w.down ELSE 0 END, $9
  FROM (SELECT ($5 AT TIME ZONE coalesce($6, 'UTC'))::date AS day, $2 IN ({{words}}) AND $3 <> 'retracted' AS word, ($2, $3) IN ({{happened}}) AS deed,
      $9 * greatest($7, 0) AS up, $9 * least($7, 0) AS down
    WHERE $8 IS NULL AND isfinite($5) AND $7 <> 0) w,
    (VALUES ($1), (uuid '00000000-0000-0000-0000-000000000000')) AS o (id)
  WHERE w.word OR w.deed
$$;
