-- All years before the year 1 are counted in a year 0 again: ROME-B0044-001 becomes the next of ROME-0000.
ALTER TABLE events DISABLE TRIGGER USER;
WITH numbered AS (
  SELECT e.id, e.dossier_id, coalesce(c.last, 0) + row_number() OVER (PARTITION BY e.dossier_id ORDER BY e.ref) AS n
  FROM events e LEFT JOIN ref_counters c ON c.dossier_id = e.dossier_id AND c.year = 0
  WHERE e.ref ~ '-B[0-9]{4}-'
), counted AS (
  INSERT INTO ref_counters (dossier_id, year, last) SELECT dossier_id, 0, max(n) FROM numbered GROUP BY 1
  ON CONFLICT (dossier_id, year) DO UPDATE SET last = excluded.last
)
UPDATE events e SET ref = d.ref_prefix || '-0000-' || lpad(n.n::text, greatest(3, length(n.n::text)), '0')
FROM numbered n JOIN dossiers d ON d.id = n.dossier_id WHERE e.id = n.id;
ALTER TABLE events ENABLE TRIGGER USER;
ALTER TABLE events DROP CONSTRAINT events_ref_form;
ALTER TABLE events ADD CONSTRAINT events_ref_form CHECK (ref ~ '^[A-Z0-9]{1,8}-[0-9]{4}-[0-9]{3,}$');
