-- What a state adds to state_densities, `times` times: it became known, and ended where another followed. A set, so that PostgreSQL puts it
-- into the statement that asks for it.
CREATE OR REPLACE FUNCTION density_steps(dossier_id uuid, earliest timestamptz, kind text, review text, deleted_at timestamptz,
  known_from date, known_until date, times integer)
RETURNS TABLE (of_id uuid, stretch timestamptz, kind text, review text, known timestamptz, n integer) LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT o.id, event_stretch($2), $3, $4, event_stretch(k.day::timestamp AT TIME ZONE 'UTC'), k.n * $8
  FROM (VALUES ($1), (uuid '00000000-0000-0000-0000-000000000000')) AS o (id), (VALUES ($6, 1), ($7, -1)) AS k (day, n)
  WHERE $5 IS NULL AND isfinite($2) AND k.day < 'infinity'
$$;
