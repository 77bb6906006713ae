"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PARTS = void 0;
const actor_json_js_1 = require("../../common/sql/actor-json.js");
const actor_names_js_1 = require("../../common/sql/actor-names.js");
const cited_on_js_1 = require("../../common/sql/cited-on.js");
const event_address_js_1 = require("../../common/sql/event-address.js");
const table_js_1 = require("./table.js");
const EVENT = (0, table_js_1.text)('event', (0, event_address_js_1.eventAddress)('e'));
/** `en: …`, joined as lists are, of translations by language (jsonb). */
function translations(texts) {
    const escaped = `regexp_replace(t.value, '([|\\\\])', '\\\\\\1', 'g')`;
    return `(SELECT string_agg(t.key || ': ' || ${escaped}, ' | ' ORDER BY t.key) FROM jsonb_each_text(${texts}) t)`;
}
/** In the order of their events. */
const inOrder = (...more) => `ORDER BY ${['e.earliest', 'e.latest', 'e.id', ...more].join(', ')}`;
/** Titles and summaries, each from the day on which it was told so, one row for each language. */
const tellings = (world, events) => ({
    name: 'tellings',
    columns: [
        EVENT,
        (0, table_js_1.day)('known_on', 't.known_on'),
        (0, table_js_1.text)('language', 'l.language'),
        (0, table_js_1.bool)('original', 'l.language = t.language'),
        (0, table_js_1.text)('title', 't.title ->> l.language'),
        (0, table_js_1.text)('summary', `nullif(t.summary ->> l.language, '')`),
    ],
    from: `${events} e JOIN ${world.tellings} t ON t.event_id = e.id CROSS JOIN LATERAL jsonb_object_keys(t.title) AS l (language)
    ${inOrder('t.known_on', 'l.language <> t.language', 'l.language')}`,
});
const participations = (world, events) => ({
    name: 'participations',
    columns: [
        EVENT,
        (0, table_js_1.text)('actor', 'a.slug'),
        (0, table_js_1.text)('name', (0, actor_names_js_1.nameThen)('a', world)),
        (0, table_js_1.word)('role', 'role', 'p.role'),
        (0, table_js_1.text)('side', (0, actor_json_js_1.side)(world)),
        (0, table_js_1.text)('office', `${(0, actor_json_js_1.office)(world)} ->> 'title'`),
        (0, table_js_1.edtf)('from', 'p.from_text'),
        (0, table_js_1.edtf)('to', 'p.to_text'),
        (0, table_js_1.day)('known_on', 'p.known_on'),
    ],
    from: `${events} e JOIN ${world.participations} p ON p.event_id = e.id JOIN actors a ON a.id = p.actor_id ${inOrder('p.ordinal')}`,
});
const acts = (world, events) => ({
    name: 'acts',
    columns: [
        EVENT,
        (0, table_js_1.text)('actor', 'a.slug'),
        (0, table_js_1.word)('act', 'act', 'x.act'),
        (0, table_js_1.edtf)('on', 'x.on_text'),
        (0, table_js_1.day)('known_on', 'x.known_on'),
        (0, table_js_1.text)('source', `(SELECT s.slug FROM ${world.sources} s WHERE s.id = x.source_id)`),
    ],
    from: `${events} e JOIN ${world.participations} p ON p.event_id = e.id JOIN actors a ON a.id = p.actor_id
    JOIN ${world.acts} x ON x.participation_id = p.id ${inOrder('p.ordinal', 'x.on_text COLLATE "C"', 'x.ordinal')}`,
});
const citations = (world, events) => ({
    name: 'citations',
    columns: [
        EVENT,
        (0, table_js_1.number)('citation', 'c.ordinal + 1'),
        (0, table_js_1.text)('source', 's.slug'),
        (0, table_js_1.text)('publisher', 's.publisher'),
        (0, table_js_1.text)('url', 's.url'),
        (0, table_js_1.text)('quote', 'c.quote'),
        (0, table_js_1.text)('language', 'c.language'),
        (0, table_js_1.text)('translation', translations('c.translation')),
        (0, table_js_1.text)('quote_note', 'c.quote_note'),
        (0, table_js_1.text)('speaker', '(SELECT a.slug FROM actors a WHERE a.id = c.speaker_id)'),
        (0, table_js_1.text)('attribution', 'c.attribution'),
        (0, table_js_1.text)('anchor_exact', `c.anchor ->> 'exact'`),
        (0, table_js_1.text)('anchor_prefix', `c.anchor ->> 'prefix'`),
        (0, table_js_1.text)('anchor_suffix', `c.anchor ->> 'suffix'`),
        (0, table_js_1.word)('stance', 'stance', 'c.stance'),
        (0, table_js_1.number)('credibility', 'c.credibility'),
        (0, table_js_1.day)('known_on', (0, cited_on_js_1.citedOn)('s', 'c', 'e.known_on')),
    ],
    from: `${events} e JOIN ${world.citations} c ON c.event_id = e.id JOIN sources s ON s.id = c.source_id ${inOrder('c.ordinal')}`,
});
const claims = (world, events) => ({
    name: 'claims',
    columns: [
        EVENT,
        (0, table_js_1.number)('citation', 'c.ordinal + 1'),
        (0, table_js_1.text)('source', 's.slug'),
        (0, table_js_1.word)('field', 'claimField', 'k.field'),
        (0, table_js_1.text)('value', 'k.value'),
        (0, table_js_1.day)('known_on', 'k.known_on'),
    ],
    from: `${events} e JOIN ${world.claims} k ON k.event_id = e.id JOIN ${world.citations} c ON c.id = k.citation_id
    JOIN sources s ON s.id = c.source_id ${inOrder('k.field', 'c.ordinal')}`,
});
const ledger = (world, events) => ({
    name: 'ledger',
    columns: [
        EVENT,
        (0, table_js_1.number)('entry', 'x.ordinal + 1'),
        (0, table_js_1.word)('status', 'status', 'x.status'),
        (0, table_js_1.edtf)('effective_on', 'x.effective_text'),
        (0, table_js_1.day)('known_on', 'x.known_on'),
        (0, table_js_1.text)('window', 'x.window_text'),
        (0, table_js_1.instant)('window_earliest', 'rfc3339(x.window_earliest)'),
        (0, table_js_1.instant)('window_latest', 'rfc3339(x.window_latest)'),
        (0, table_js_1.text)('said_as', `x.said_as ->> 'text'`),
        (0, table_js_1.text)('said_rule', 'x.said_rule'),
        (0, table_js_1.text)('place', 'x.place'),
        (0, table_js_1.word)('format', 'format', 'x.format'),
        (0, table_js_1.text)('said_by', '(SELECT a.slug FROM actors a WHERE a.id = x.said_by_id)'),
        (0, table_js_1.word)('basis', 'basis', 'x.basis'),
        (0, table_js_1.text)('source', `(SELECT s.slug FROM ${world.sources} s WHERE s.id = x.source_id)`),
        (0, table_js_1.text)('note', world.inLanguage('x.notes', 'x.note')),
        (0, table_js_1.number)('corrects', '(SELECT o.ordinal + 1 FROM status_changes o WHERE o.id = x.corrects_id)'),
    ],
    from: `${events} e JOIN ${world.statusChanges} x ON x.event_id = e.id
    ${inOrder('x.effective_earliest', 'coalesce(x.rank, x.ordinal)', 'x.ordinal')}`,
});
/** From events of the filter to whatever may be seen. */
const links = (world, events) => ({
    name: 'links',
    columns: [
        EVENT,
        (0, table_js_1.word)('type', 'linkType', 'l.type'),
        (0, table_js_1.text)('to', (0, event_address_js_1.eventAddress)('o')),
        (0, table_js_1.number)('order', 'l.ordinal'),
        (0, table_js_1.day)('known_on', 'l.known_on'),
    ],
    from: `${events} e JOIN ${world.links} l ON l.from_event_id = e.id JOIN ${world.events} o ON o.id = l.to_event_id ${inOrder('l.id')}`,
});
const positions = (world, events) => ({
    name: 'positions',
    columns: [
        EVENT,
        (0, table_js_1.text)('issue', 'i.issue'),
        (0, table_js_1.text)('actor', 'a.slug'),
        (0, table_js_1.text)('name', (0, actor_names_js_1.nameThen)('a', world)),
        (0, table_js_1.text)('stance', world.inLanguage('i.stances', 'i.stance')),
        (0, table_js_1.text)('reported_by', '(SELECT r.slug FROM actors r WHERE r.id = i.reported_by_id)'),
        (0, table_js_1.word)('moved', 'move', 'i.moved'),
        (0, table_js_1.number)('citation', `(SELECT c.ordinal + 1 FROM ${world.citations} c WHERE c.id = i.citation_id)`),
        (0, table_js_1.day)('known_on', 'i.known_on'),
    ],
    from: `${events} e JOIN ${world.issues} i ON i.event_id = e.id LEFT JOIN actors a ON a.id = i.actor_id ${inOrder('i.ordinal')}`,
});
/** What belongs to one event each. */
exports.PARTS = [tellings, participations, acts, citations, claims, ledger, links, positions];
//# sourceMappingURL=parts-tables.js.map