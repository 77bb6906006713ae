/**
 * Fills the database with `count` events as a record of many negotiations holds them: 20 dossiers, the first with 60 % of all,
 * up to 5,000 actors of whom few act in most, four sources for ten events. Nearly the same each time: chance begins at one seed.
 * `client` is the superuser's, so that row triggers can rest meanwhile; `tell` hears how many events are searchable so far.
 */
export async function generateRecord(client, count, tell = () => undefined) {
  await client.query(
    `SET session_replication_role = replica; SET max_parallel_workers_per_gather = 0; SET jit = off; SELECT setseed(0.42)`,
  );
  await client.query(HELPERS);
  for (const sql of STEPS) await client.query(sql.replaceAll(':count', String(count)));
  for (let from = 0; from < count; from += 10_000) {
    const some = `ARRAY(SELECT event_id FROM made WHERE n > ${from} AND n <= ${from + 10_000})`;
    await client.query(`SELECT refresh_event_states(${some})`);
    await client.query(`SELECT refresh_standings(${some})`);
    await client.query(`SELECT refresh_event_search(${some})`);
    tell(Math.min(count, from + 10_000));
    await client.query(`SELECT refresh_follow_ups(${some})`);
  }
  await client.query('SELECT recount_tallies()');
  for (const kind of ['dossiers', 'actors', 'sources', 'publishers']) {
    await client.query(
      `UPDATE ${kind} SET is_public = true WHERE NOT is_public AND id IN (SELECT used_${kind}(ARRAY(SELECT id FROM ${kind})))`,
    );
  }
  await client.query(
    'SELECT recount_densities(), recount_state_densities(), recount_steps(), recount_weeks(), recount_blocks(), recount_state_blocks()',
  );
  await client.query('SET session_replication_role = DEFAULT');
  // As the server does by itself within minutes: indexes alone then tell what is there.
  await client.query('VACUUM ANALYZE');
}

/** Few of `n` are drawn often, most seldom. */
const HELPERS = `
  CREATE FUNCTION pg_temp.few(n int) RETURNS int VOLATILE LANGUAGE sql
    AS 'SELECT least(n, floor(exp(random() * ln(n + 1)))::int)';
  CREATE FUNCTION pg_temp.said(most int) RETURNS text VOLATILE LANGUAGE sql AS $$
    SELECT string_agg(CASE WHEN random() < 0.95 THEN w.words[pg_temp.few(cardinality(w.words))]
      ELSE 'name' || pg_temp.few(20000) END, ' ')
    FROM generate_series(1, most / 2 + (random() * most / 2)::int), (SELECT string_to_array(
      'minister delegation talks foreign envoy agreement session round text draft clause annex protocol statement press parliament council '
      'assembly resolution veto vote committee observer mediator guarantee verification inspection deadline extension withdrawal breach dispute '
      'border security military humanitarian corridor convoy ceasefire truce exercise missile enrichment centrifuge sanctions embargo tariff '
      'trade export asset freeze visa consulate embassy mission expulsion recognition sovereignty territory referendum election transition', ' ') AS words) w $$`;

/** In order: who and what there is, events, then what belongs to them. */
const STEPS = [
  `INSERT INTO dossiers (id, slug, ref_prefix, title)
   SELECT gen_random_uuid(), 'record-' || n, 'R' || n, 'Record ' || n FROM generate_series(1, 20) n`,
  `CREATE TEMP TABLE cast_of AS SELECT n, gen_random_uuid() AS id FROM generate_series(1, least(5000, greatest(50, :count / 20))) n`,
  `INSERT INTO actors (id, slug, name, type)
   SELECT id, 'somebody-' || n, 'Somebody ' || n, (ARRAY['state', 'person', 'person', 'body'])[1 + n % 4] FROM cast_of`,
  `INSERT INTO actor_names (id, actor_id, ordinal, language, label)
   SELECT gen_random_uuid(), id, 0, 'en', 'Somebody ' || n FROM cast_of`,
  `CREATE TEMP TABLE papers AS SELECT n, gen_random_uuid() AS id FROM generate_series(1, greatest(10, :count * 4 / 10)) n`,
  `INSERT INTO publishers (id, slug, name, reliability)
   SELECT gen_random_uuid(), 'gazette-' || n, 'Gazette ' || n, 'B' FROM generate_series(1, 100) n`,
  `INSERT INTO sources (id, slug, url, address_hash, publisher_id, publisher, title, published_text, published_on, language)
   SELECT s.id, 'page-' || s.n, a.url, md5(address_key(a.url)), p.id, p.name, pg_temp.said(8),
     a.day::text, a.day, 'en'
   FROM papers s JOIN publishers p ON p.slug = 'gazette-' || (1 + s.n % 100),
     LATERAL (SELECT 'https://gazette.example/' || s.n AS url, date '1990-01-01' + (s.n::bigint * 13000 / :count)::int AS day) a`,
  `CREATE TEMP TABLE made AS
   SELECT n, gen_random_uuid() AS event_id, CASE WHEN random() < 0.6 THEN 1 ELSE 1 + pg_temp.few(19) END AS dossier,
     timestamptz '1950-01-01Z' + floor(28000 * random() ^ 0.4) * interval '1 day' AS day,
     (ARRAY['statement', 'statement', 'statement', 'talks', 'meeting', 'threat', 'measure', 'incident', 'proposal', 'contact'])[1 + floor(random() * 10)::int] AS kind,
     floor(random() * 21)::int - 10 AS intensity, CASE WHEN random() < 0.9 THEN 1 WHEN random() < 0.9 THEN 30 ELSE 365 END AS days,
     random() < 0.02 AS is_draft, random() < 0.005 AS is_gone, random() AS chance
   FROM generate_series(1, :count) n`,
  `CREATE INDEX ON made (n); CREATE INDEX ON made (event_id); ANALYZE made`,
  `INSERT INTO events (id, dossier_id, ref, slug, kind, title, summary, language, words, when_text, earliest, latest, precision,
     entered_when, entered_earliest, entered_latest, entered_precision, timezone, place, entered_place, country, intensity, status, review,
     known_on, deleted_at, created_at, updated_at)
   SELECT m.event_id, d.id, d.ref_prefix || '-' || extract(year FROM m.day) || '-' || lpad(m.n::text, 7, '0'), 'made-' || m.n, m.kind,
     x.title, x.summary, 'en', jsonb_build_object('en', jsonb_build_object('title', x.title, 'summary', x.summary)),
     x.said, m.day, x.latest, x.precision, x.said, m.day, x.latest, x.precision, 'UTC', 'Geneva', 'Geneva', 'CH', m.intensity,
     CASE m.kind WHEN 'talks' THEN 'held' WHEN 'meeting' THEN 'held' WHEN 'threat' THEN 'standing' WHEN 'proposal' THEN 'tabled' ELSE 'reported' END,
     CASE WHEN m.is_draft THEN 'draft' ELSE 'published' END, m.day::date - CASE WHEN m.chance < 0.1 THEN 10 ELSE 0 END,
     CASE WHEN m.is_gone THEN now() END, timestamptz '2024-01-01Z' + m.n * interval '1 minute', timestamptz '2024-01-01Z' + m.n * interval '1 minute'
   FROM made m JOIN dossiers d ON d.slug = 'record-' || m.dossier, LATERAL (SELECT pg_temp.said(10) || ' ' || m.n AS title, pg_temp.said(30) AS summary,
     to_char(m.day, 'YYYY-MM-DD') || CASE WHEN m.days > 1 THEN '/' || to_char(m.day + (m.days - 1) * interval '1 day', 'YYYY-MM-DD') ELSE '' END AS said,
     m.day + m.days * interval '1 day' - interval '1 millisecond' AS latest, 'day' AS precision) x`,
  `INSERT INTO participations (id, event_id, actor_id, role, ordinal)
   SELECT gen_random_uuid(), x.event_id, c.id, (ARRAY['party', 'party', 'mediator'])[x.ordinal], x.ordinal
   FROM (SELECT DISTINCT ON (m.event_id, a) m.event_id, o AS ordinal, a
     FROM made m, generate_series(1, 3) o, LATERAL (SELECT pg_temp.few(least(5000, greatest(50, :count / 20))) + 0 * (m.n + o) AS a) y
     WHERE o < 3 OR m.chance < 0.45) x JOIN cast_of c ON c.n = x.a`,
  `INSERT INTO citations (id, event_id, source_id, ordinal, quote, language, stance, speaker_id)
   SELECT gen_random_uuid(), x.event_id, s.id, x.o, pg_temp.said(12), 'en', 'reports', p.actor_id
   FROM (SELECT m.event_id, o, ((m.n::bigint * 7 + o * 31) % (SELECT count(*) FROM papers)) + 1 AS s FROM made m, generate_series(0, 1) o
     WHERE o = 0 OR m.chance < 0.2) x JOIN papers s ON s.n = x.s
     LEFT JOIN participations p ON p.event_id = x.event_id AND p.ordinal = 1 AND x.o = 0`,
  `INSERT INTO status_changes (id, event_id, ordinal, status, effective_text, effective_earliest, known_on, basis)
   SELECT gen_random_uuid(), e.id, 0, CASE WHEN e.kind IN ('talks', 'meeting') THEN 'announced' ELSE e.status END, e.known_on::text,
     e.known_on, e.known_on, 'reported' FROM events e JOIN made m ON m.event_id = e.id
   UNION ALL
   SELECT gen_random_uuid(), e.id, 1, 'held', e.when_text, e.earliest, e.earliest::date, 'reported'
   FROM events e JOIN made m ON m.event_id = e.id WHERE e.kind IN ('talks', 'meeting') AND m.chance < 0.9`,
  `INSERT INTO tellings (id, event_id, known_on, language, title, summary)
   SELECT gen_random_uuid(), e.id, e.known_on, 'en', jsonb_build_object('en', e.title), jsonb_build_object('en', e.summary)
   FROM events e JOIN made m ON m.event_id = e.id`,
  `INSERT INTO links (id, from_event_id, to_event_id, type, known_on)
   SELECT gen_random_uuid(), x.id, x.earlier, (ARRAY['follows_up', 'responds_to', 'part_of'])[1 + floor(x.chance * 9)::int % 3], x.known_on
   FROM (SELECT e.id, e.known_on, m.chance, lag(e.id) OVER (PARTITION BY e.dossier_id ORDER BY e.earliest, e.id) AS earlier
     FROM events e JOIN made m ON m.event_id = e.id) x
   WHERE x.chance < 0.33 AND x.earlier IS NOT NULL`,
  `INSERT INTO issues (id, dossier_id, slug, labels, ordinal)
   SELECT gen_random_uuid(), d.id, 'sanctions', '{"en": "Sanctions"}', 0 FROM dossiers d WHERE d.slug LIKE 'record-%'`,
  `INSERT INTO event_issues (id, event_id, dossier_id, ordinal, issue)
   SELECT gen_random_uuid(), e.id, e.dossier_id, 0, 'sanctions' FROM events e JOIN made m ON m.event_id = e.id WHERE m.chance < 0.1`,
];
