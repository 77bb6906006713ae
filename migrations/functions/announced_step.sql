-- What an event of a kind was announced as, by the entries known by a day, and who can be held to it: `withoutSecrets`,
-- `announcementOf`, `plansOf`, `isPromise` and `promiserOf` of the domain as SQL. No row for what was never announced.
CREATE OR REPLACE FUNCTION announced_step(of_event uuid, of_kind text, zone text, day date,
  OUT entry_id uuid, OUT announced_at timestamptz, OUT window_text text, OUT earliest timestamptz, OUT latest timestamptz, OUT place text,
  OUT is_firm boolean, OUT promiser_id uuid, OUT held_since timestamptz) RETURNS SETOF record LANGUAGE sql STABLE AS $$
  WITH counted AS (
    SELECT x.*, row_number() OVER (ORDER BY x.effective_earliest, coalesce(x.rank, x.ordinal)) AS n,
      (of_kind, x.status) IN ({{plans}}) AS plans, (of_kind, x.status) IN ({{happened}}) AS happened
    FROM status_changes x
    WHERE x.event_id = of_event AND x.known_on <= day AND NOT EXISTS (
      SELECT FROM status_changes c WHERE c.event_id = of_event AND c.corrects_id = x.id AND c.known_on <= day)
  ), public AS (
    -- Of what was agreed in secret nobody knew before it had taken place.
    SELECT * FROM counted c WHERE NOT c.plans OR coalesce(c.known_on <= (
      SELECT (h.effective_earliest AT TIME ZONE coalesce(zone, 'UTC'))::date FROM counted h WHERE h.happened ORDER BY h.n LIMIT 1), true)
  ), told AS (
    SELECT p.*, p.plans AND p.n < coalesce((SELECT min(o.n) FROM public o WHERE o.happened OR o.status IN ({{passed}})), 'infinity'::float8) AS open
    FROM public p
  ), dated AS (
    SELECT * FROM told WHERE open AND window_text IS NOT NULL
  ), first AS (
    SELECT * FROM told ORDER BY n LIMIT 1
  )
  SELECT f.id, f.effective_earliest, w.window_text, w.window_earliest, w.window_latest,
    (SELECT t.place FROM told t WHERE t.open AND t.place IS NOT NULL ORDER BY t.n LIMIT 1),
    EXISTS (SELECT FROM told t WHERE t.open AND t.status IN ('announced', 'confirmed')),
    (SELECT d.said_by_id FROM dated d
     WHERE d.status IN ('announced', 'confirmed') AND d.basis = 'announced' AND d.said_by_id IS NOT NULL AND isfinite(d.window_latest)
     ORDER BY d.n LIMIT 1),
    (SELECT t.effective_earliest FROM told t WHERE t.happened ORDER BY t.n DESC LIMIT 1)
  FROM first f LEFT JOIN LATERAL (SELECT * FROM dated d ORDER BY d.n LIMIT 1) w ON true
  WHERE f.plans
$$;
