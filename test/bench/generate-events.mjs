/**
 * Fills the database with `count` events in a dossier of their own: two actors, one quoted source and one ledger entry
 * each, every third linked to the one before; every second is told again five days later, and every fifth was announced
 * ten days earlier for the day after. `client` is the superuser's, so that row triggers can rest meanwhile.
 */
export async function generateEvents(client, count) {
  await client.query(`SET session_replication_role = replica`);
  await client.query(`
    INSERT INTO dossiers (id, slug, ref_prefix, title) VALUES (gen_random_uuid(), 'generated', 'GEN', 'Generated')`);
  await client.query(
    `INSERT INTO events (id, dossier_id, ref, slug, kind, title, summary, language, words, when_text, earliest, latest, precision,
       entered_when, entered_earliest, entered_latest, entered_precision, timezone, place, entered_place, country, intensity,
       status, review, known_on)
     SELECT gen_random_uuid(), d.id, 'GEN-2000-' || lpad(n::text, 6, '0'), 'generated-' || n,
       (ARRAY['talks', 'statement', 'threat', 'measure', 'meeting'])[1 + n % 5], x.title, x.summary, 'en',
       jsonb_build_object('en', jsonb_build_object('title', x.title, 'summary', x.summary)),
       to_char(day, 'YYYY-MM-DD'), day, day + interval '1 day' - interval '1 millisecond', 'day',
       to_char(day, 'YYYY-MM-DD'), day, day + interval '1 day' - interval '1 millisecond', 'day', 'UTC',
       'Geneva', 'Geneva', 'CH', n % 21 - 10, (ARRAY['held', 'reported', 'standing', 'reported', 'announced'])[1 + n % 5],
       'published', day::date - CASE WHEN n % 5 = 0 THEN 10 ELSE 0 END
     FROM dossiers d, generate_series(1, $1::int) AS n, LATERAL (SELECT timestamptz '1990-01-01Z' + n * interval '3 hours' AS day,
       'Event number ' || n || ', generated' AS title,
       repeat('The delegations met and said, "among other things", that they would meet again. ', 1 + n % 4) AS summary) x
     WHERE d.slug = 'generated'`,
    [count],
  );
  await client.query(`
    INSERT INTO participations (id, event_id, actor_id, role, ordinal)
    SELECT gen_random_uuid(), e.id, a.id, (ARRAY['party', 'mediator'])[a.n], a.n
    FROM events e, (SELECT id, row_number() OVER (ORDER BY slug)::int AS n FROM actors ORDER BY slug LIMIT 2) a
    WHERE e.ref LIKE 'GEN-%'`);
  await client.query(`
    INSERT INTO citations (id, event_id, source_id, ordinal, quote, language, stance)
    SELECT gen_random_uuid(), e.id, s.id, 0, 'We had a long exchange, and we will meet again.', 'en', 'reports'
    FROM events e, (SELECT id FROM sources ORDER BY slug LIMIT 1) s WHERE e.ref LIKE 'GEN-%'`);
  await client.query(`
    INSERT INTO status_changes (id, event_id, ordinal, status, effective_text, effective_earliest, known_on, basis)
    SELECT gen_random_uuid(), e.id, 1, e.status, e.when_text, e.earliest, e.earliest::date, 'reported' FROM events e WHERE e.ref LIKE 'GEN-%'`);
  await client.query(`
    INSERT INTO status_changes (id, event_id, ordinal, status, effective_text, effective_earliest, known_on, basis, window_text,
      window_earliest, window_latest, window_precision)
    SELECT gen_random_uuid(), e.id, 0, 'announced', e.known_on::text, e.known_on, e.known_on, 'announced', (e.earliest::date + 1)::text,
      e.earliest + interval '1 day', e.latest + interval '1 day', 'day'
    FROM events e WHERE e.ref LIKE 'GEN-%' AND e.known_on < e.earliest::date AND e.status = 'held'`);
  await client.query(`
    INSERT INTO tellings (id, event_id, known_on, language, title, summary)
    SELECT gen_random_uuid(), e.id, e.known_on + later, 'en', jsonb_build_object('en', e.title), jsonb_build_object('en', e.summary)
    FROM events e, LATERAL unnest(CASE WHEN e.intensity % 2 = 0 THEN ARRAY[0, 5] ELSE ARRAY[0] END) AS later WHERE e.ref LIKE 'GEN-%'`);
  await client.query(`SELECT refresh_event_states(array_agg(id)) FROM events WHERE ref LIKE 'GEN-%'`);
  await client.query(`
    INSERT INTO links (id, from_event_id, to_event_id, type, known_on)
    SELECT gen_random_uuid(), id, earlier, 'follows_up', known_on
    FROM (SELECT id, known_on, lag(id) OVER (ORDER BY ref) AS earlier, row_number() OVER (ORDER BY ref) AS n
      FROM events WHERE ref LIKE 'GEN-%') e
    WHERE n % 3 = 0`);
  await client.query('SET session_replication_role = DEFAULT');
  // As the server does by itself within minutes: indexes alone then tell what is there.
  await client.query('VACUUM ANALYZE');
}
