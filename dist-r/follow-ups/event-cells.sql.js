"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NUMBERS = void 0;
exports.eventRows = eventRows;
exports.eventCells = eventCells;
const csv_js_1 = require("../domain/csv.js");
const vote_js_1 = require("../domain/vote.js");
const actor_names_js_1 = require("../common/sql/actor-names.js");
const disputed_js_1 = require("../common/sql/disputed.js");
const event_address_js_1 = require("../common/sql/event-address.js");
const said_words_js_1 = require("../common/sql/said-words.js");
const independent_sources_sql_js_1 = require("../events/independent-sources.sql.js");
const overdue_sql_js_1 = require("../events/overdue.sql.js");
const kept_sql_js_1 = require("./kept.sql.js");
/** All after FROM that {@link eventCells} need: the events `e` of a relation, each with what belongs to it, in the same words. */
function eventRows(world, events, say = said_words_js_1.IN_CODES) {
    return `${events} e JOIN dossiers d ON d.id = e.dossier_id
      LEFT JOIN follow_ups f ON f.event_id = e.id AND ${(0, kept_sql_js_1.shown)(world).join(' AND ')}
      LEFT JOIN LATERAL (${people(world, say)}) people ON true
      LEFT JOIN LATERAL (${references(world, say)}) refs ON true
      LEFT JOIN LATERAL (${evidence(world)}) evidence ON true`;
}
/** SQL of the cell of each column; null, never an empty text, where it is empty. */
function eventCells(world, say = said_words_js_1.IN_CODES) {
    const cells = columns(world, say);
    // PostgreSQL writes empty text as "", and only null as an empty cell.
    const filled = csv_js_1.CSV_COLUMNS.map((name) => [name, exports.NUMBERS.has(name) ? cells[name] : `nullif(${cells[name]}, '')`]);
    return Object.fromEntries(filled);
}
/** Columns that are never text: nothing in them can be a formula. */
exports.NUMBERS = new Set([
    'earliest',
    'latest',
    'lat',
    'lon',
    'overdue',
    'known_on',
    'start_date',
    'end_date',
    'slip_days',
    'intensity',
    'independent_sources',
    'created_at',
    'updated_at',
    'version',
    ...csv_js_1.PLAIN_COLUMNS.filter(({ isNumber }) => isNumber).map(({ name }) => name),
]);
/** Cells that are a column of events each. */
const PLAIN_CELLS = Object.fromEntries(csv_js_1.PLAIN_COLUMNS.map(({ name, column }) => [name, `e.${column}`]));
function columns(world, say) {
    return {
        ...PLAIN_CELLS,
        kind: say('kind', PLAIN_CELLS.kind),
        format: say('format', PLAIN_CELLS.format),
        review: say('review', PLAIN_CELLS.review),
        place_precision: say('placePrecision', PLAIN_CELLS.place_precision),
        ref: 'e.ref',
        title: 'e.title',
        summary: 'e.summary',
        title_language: 'e.language',
        term: 'e.term_text',
        dossier: 'd.slug',
        when: 'e.when_text',
        earliest: 'rfc3339(e.earliest)',
        latest: 'rfc3339(e.latest)',
        precision: say('precision', 'e.precision'),
        status: say('status', 'e.status'),
        overdue: `CASE WHEN ${(0, overdue_sql_js_1.overdue)('e', world)} THEN 'true' ELSE 'false' END`,
        // Of a deadline that is its own time, as it is said now.
        deadline: `coalesce(e.deadline_text, CASE WHEN e.kind = 'deadline' THEN e.term_text END)`,
        parties: 'people.parties',
        mediators: 'people.mediators',
        hosts: 'people.hosts',
        speakers: 'people.speakers',
        targets: 'people.targets',
        other_actors: 'people.others',
        follows_up: 'refs.follows_up',
        responds_to: 'refs.responds_to',
        other_links: 'refs.others',
        sources: 'evidence.sources',
        quotes: 'evidence.quotes',
        disputed_fields: `(SELECT string_agg(${say('claimField', 'f.field')}, ' | ') FROM ${(0, disputed_js_1.disputedFields)(world)} f)`,
        created_at: 'rfc3339(e.created_at)',
        updated_at: 'rfc3339(e.updated_at)',
        version: 'e.version',
        issues: `(${issues(world)})`,
        authors: 'people.authors',
        must_act: 'people.must_act',
        independent_sources: (0, independent_sources_sql_js_1.independentSources)(world),
        vote: `(${vote(say)})`,
        acts: `(${acts(world, say)})`,
        start_date: placeDay('e.earliest'),
        end_date: placeDay('e.latest'),
        status_since: `(${statusSince(world)})`,
        announced_by: `(SELECT ${(0, actor_names_js_1.nameThen)('a', world)} FROM status_changes n JOIN actors a ON a.id = n.said_by_id WHERE n.id = f.entry_id)`,
        slip_days: 'f.slip_days',
        dossier_slug: 'd.slug',
        actor_slugs: `(${actorSlugs(world)})`,
    };
}
/** Roles with a column of their own; whoever acts in another one stands as `role: name`. */
const OWN_COLUMN = {
    parties: 'party',
    mediators: 'mediator',
    hosts: 'host',
    speakers: 'speaker',
    targets: 'target',
    authors: 'author',
    must_act: 'must_act',
};
/** `joinList` of the domain as SQL: ` | ` between values, a backslash before a bar or backslash inside one. */
function joined(value, order, condition) {
    return `string_agg(regexp_replace(nullif(btrim(${value}, E' \\t\\r\\n'), ''), '([|\\\\])', '\\\\\\1', 'g'), ' | ' ORDER BY ${order}) FILTER (WHERE ${condition})`;
}
const people = (world, say) => `SELECT ${Object.entries(OWN_COLUMN)
    .map(([name, role]) => `${joined('p.name', 'p.ordinal', `p.role = '${role}'`)} AS ${name}`)
    .join(', ')},
  ${joined(`${say('role', 'p.role')} || ': ' || p.name`, 'p.ordinal', `p.role NOT IN (${Object.values(OWN_COLUMN)
    .map((role) => `'${role}'`)
    .join(', ')})`)} AS others
  FROM (SELECT o.role, o.ordinal, ${(0, actor_names_js_1.nameThen)('a', world)} AS name FROM ${world.participations} o JOIN actors a ON a.id = o.actor_id
    WHERE o.event_id = e.id) p`;
/** Each once, in the order of their first part. */
const actorSlugs = (world) => `SELECT ${joined('p.slug', 'p.ordinal', 'true')} FROM (SELECT a.slug, min(o.ordinal) AS ordinal
  FROM ${world.participations} o JOIN actors a ON a.id = o.actor_id WHERE o.event_id = e.id GROUP BY a.slug) p`;
/** The day of an instant at the place of event `e` (ISO 8601); null where it is open. */
function placeDay(instant) {
    const local = `(nullif(nullif(${instant}, 'infinity'), '-infinity') AT TIME ZONE coalesce(e.timezone, 'UTC')) AT TIME ZONE 'UTC'`;
    return `regexp_replace(rfc3339(${local}), 'T.*', '')`;
}
/** What entry `x` of a ledger stands by in its order. */
const inLedger = (x) => `(${x}.effective_earliest, coalesce(${x}.rank, ${x}.ordinal), ${x}.ordinal)`;
/** The first entry of those that have said its status without a break. */
const statusSince = (world) => `SELECT x.effective_text FROM ${world.counted} x WHERE x.event_id = e.id AND x.status = e.status
  AND NOT EXISTS (SELECT FROM ${world.counted} o WHERE o.event_id = e.id AND o.status <> e.status AND ${inLedger('o')} > ${inLedger('x')})
  ORDER BY x.effective_earliest, coalesce(x.rank, x.ordinal), x.ordinal LIMIT 1`;
/** An issue alone, or `issue: actor: position`. */
const issues = (world) => `SELECT ${joined(`concat_ws(': ', i.issue, ${(0, actor_names_js_1.nameThen)('a', world)}, i.stance)`, 'i.ordinal', 'true')}
  FROM ${world.issues} i LEFT JOIN actors a ON a.id = i.actor_id WHERE i.event_id = e.id`;
/** `for: 9 | against: 2`: the numbers that are known. */
const vote = (say) => `SELECT ${joined(`${say('voteSide', 'v.side')} || ': ' || (e.vote ->> v.side)`, 'v.place', `e.vote ->> v.side IS NOT NULL`)}
  FROM unnest(ARRAY[${vote_js_1.VOTE_SIDES.map((side) => `'${side}'`).join(', ')}]) WITH ORDINALITY AS v(side, place)`;
/** `actor: act on a day`, party by party. */
const acts = (world, say) => `SELECT ${joined(`${(0, actor_names_js_1.nameThen)('a', world)} || ': ' || ${say('act', 'x.act')} || ' ' || x.on_text`, 'p.ordinal, x.on_text COLLATE "C", x.ordinal', 'true')}
  FROM ${world.acts} x JOIN ${world.participations} p ON p.id = x.participation_id JOIN actors a ON a.id = p.actor_id
  WHERE x.event_id = e.id`;
const OWN_LINKS = ['follows_up', 'responds_to'];
const references = (world, say) => `SELECT ${OWN_LINKS.map((type) => `${joined((0, event_address_js_1.eventAddress)('o'), 'l.id', `l.type = '${type}'`)} AS ${type}`).join(', ')},
  ${joined(`${say('linkType', 'l.type')} || ': ' || ${(0, event_address_js_1.eventAddress)('o')}`, 'l.id', `l.type NOT IN (${OWN_LINKS.map((type) => `'${type}'`).join(', ')})`)} AS others
  FROM ${world.links} l JOIN ${world.events} o ON o.id = l.to_event_id WHERE l.from_event_id = e.id`;
const evidence = (world) => `SELECT ${joined('coalesce(s.url, s.citation)', 'c.ordinal', 'true')} AS sources,
  ${joined('c.quote', 'c.ordinal', 'c.quote IS NOT NULL')} AS quotes
  FROM ${world.citations} c JOIN sources s ON s.id = c.source_id WHERE c.event_id = e.id`;
//# sourceMappingURL=event-cells.sql.js.map