/**
 * The best SQL that gives the same answer as a read of `paths`, by what that is called: written by hand for the one question, without
 * what nobody needs. Each gives one row with one text, `answer`. `names` are of the data set.
 */
export const limits = ({ ref, eventId, actor, source, paper }) => ({
  'event by ref': event('e.ref = $1', [ref]),
  'event by id': event('e.id = $1', [eventId]),
  actor: {
    sql: `SELECT json_build_object('slug', a.slug, 'name', a.name, 'type', a.type, 'names', ${listOf('actor_names', 'x.actor_id = a.id')},
      'offices', ${listOf('tenures', 'x.person_id = a.id')})::text AS answer FROM actors a WHERE a.slug = $1`,
    values: [actor],
  },
  source: {
    sql: `SELECT json_build_object('source', s, 'events', (SELECT json_agg(${item('e')}) FROM citations c JOIN events e ON e.id = c.event_id
      WHERE c.source_id = s.id AND ${SEEN}))::text AS answer FROM sources s WHERE s.slug = $1`,
    values: [source],
  },
  dossier: {
    sql: `SELECT json_build_object('dossier', d, 'events', (SELECT sum(n) FROM event_tallies t WHERE t.of_id = d.id AND published))::text AS answer
      FROM dossiers d WHERE d.slug = 'record-1'`,
    values: [],
  },
  events: page('true', 'e.earliest, e.latest, e.id'),
  'events, newest first': page('true', 'e.earliest DESC, e.latest DESC, e.id DESC'),
  'of the largest dossier': page(
    `e.dossier_id = (SELECT id FROM dossiers WHERE slug = 'record-1')`,
    'e.earliest, e.latest, e.id',
  ),
  'of the demo dossier': page(
    `e.dossier_id = (SELECT id FROM dossiers WHERE slug = 'iran-us-2025-2026')`,
    'e.earliest, e.latest, e.id',
  ),
  'of a kind': page(`e.kind = 'talks'`, 'e.earliest, e.latest, e.id'),
  'of the most frequent actor': page(byActor(`slug = 'somebody-1'`), 'e.earliest, e.latest, e.id'),
  'of a seldom actor': page(byActor('slug = $1'), 'e.earliest, e.latest, e.id', [actor]),
  'of a source': page(
    `e.id IN (SELECT event_id FROM citations WHERE source_id = (SELECT id FROM sources WHERE slug = $1))`,
    'e.earliest, e.latest, e.id',
    [paper],
  ),
  'of a month': page(
    `tstzrange(e.earliest, e.latest, '[]') && tstzrange('2003-04-01Z', '2003-05-01Z')`,
    'e.earliest, e.latest, e.id',
  ),
});

/** What every reader may see of `e`. */
const SEEN = `e.review = 'published' AND e.deleted_at IS NULL`;

const byActor = (who) =>
  `e.id IN (SELECT event_id FROM participations WHERE actor_id = (SELECT id FROM actors WHERE ${who}))`;

const listOf = (table, of) => `(SELECT json_agg(x ORDER BY x.ordinal) FROM ${table} x WHERE ${of})`;

const PEOPLE = `(SELECT json_agg(json_build_object('id', p.id, 'role', p.role, 'actor', json_build_object('id', a.id, 'slug', a.slug,
  'name', a.name, 'type', a.type)) ORDER BY p.ordinal) FROM participations p JOIN actors a ON a.id = p.actor_id WHERE p.event_id = e.id)`;

/** An event as lists tell it. */
function item(e) {
  return `json_build_object('id', ${e}.id, 'ref', ${e}.ref, 'slug', ${e}.slug, 'title', ${e}.title, 'summary', ${e}.summary, 'kind', ${e}.kind,
    'when', ${e}.when_text, 'earliest', ${e}.earliest, 'latest', ${e}.latest, 'precision', ${e}.precision, 'timezone', ${e}.timezone,
    'place', ${e}.place, 'country', ${e}.country, 'status', ${e}.status, 'intensity', ${e}.intensity, 'version', ${e}.version,
    'participations', ${PEOPLE}, 'issues', (SELECT json_agg(i.issue) FROM event_issues i WHERE i.event_id = ${e}.id),
    'sources', (SELECT count(DISTINCT s.publisher_id) FROM citations c JOIN sources s ON s.id = c.source_id WHERE c.event_id = ${e}.id),
    'links', (SELECT json_agg(json_build_object('type', l.type, 'to', l.to_event_id)) FROM links l WHERE l.from_event_id = ${e}.id))`;
}

function page(where, order, values = []) {
  return {
    sql: `SELECT string_agg(${item('e')}::text, ',' ORDER BY ${order}) AS answer
      FROM (SELECT * FROM events e WHERE ${SEEN} AND ${where} ORDER BY ${order} LIMIT 100) e`,
    values,
  };
}

function event(where, values) {
  return {
    sql: `SELECT json_build_object('event', ${item('e')}, 'citations', (SELECT json_agg(json_build_object('quote', c, 'source', s))
        FROM citations c JOIN sources s ON s.id = c.source_id WHERE c.event_id = e.id),
      'ledger', ${listOf('status_changes', 'x.event_id = e.id')}, 'tellings', (SELECT json_agg(x) FROM tellings x WHERE x.event_id = e.id),
      'later', (SELECT json_agg(json_build_object('type', l.type, 'from', o.ref, 'title', o.title)) FROM links l
        JOIN events o ON o.id = l.from_event_id WHERE l.to_event_id = e.id))::text AS answer
      FROM events e WHERE ${SEEN} AND ${where}`,
    values,
  };
}
