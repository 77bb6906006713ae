-- The older program numbers what is recorded, so each draft takes the next number now.
UPDATE form_drafts d SET key = concat('event-', e.ref) FROM events e WHERE d.key = concat('event-', e.id) AND e.ref IS NOT NULL;
WITH numbered AS (
  SELECT e.id, e.dossier_id, y.year, row_number() OVER (PARTITION BY e.dossier_id, y.year ORDER BY e.id) + coalesce(c.last, 0) AS number
  FROM events e
    CROSS JOIN LATERAL (SELECT extract(year FROM CASE WHEN isfinite(e.earliest) THEN e.earliest ELSE e.known_on END)::int AS year) y
    LEFT JOIN ref_counters c ON c.dossier_id = e.dossier_id AND c.year = y.year
  WHERE e.ref IS NULL
), counted AS (
  INSERT INTO ref_counters (dossier_id, year, last) SELECT dossier_id, year, max(number) FROM numbered GROUP BY 1, 2
  ON CONFLICT (dossier_id, year) DO UPDATE SET last = excluded.last
)
UPDATE events e SET ref = concat(d.ref_prefix, '-', lpad(n.year::text, 4, '0'), '-', lpad(n.number::text, greatest(3, length(n.number::text)), '0'))
FROM numbered n JOIN dossiers d ON d.id = n.dossier_id WHERE n.id = e.id;
UPDATE changes SET name = entity_id::text WHERE name IS NULL;
DROP INDEX events_slug;
DROP TABLE former_slugs;
ALTER TABLE changes ALTER COLUMN name SET NOT NULL;
ALTER TABLE events ALTER COLUMN ref SET NOT NULL;
