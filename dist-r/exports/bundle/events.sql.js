"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.events = void 0;
const cited_on_js_1 = require("../../common/sql/cited-on.js");
const usual_basis_sql_js_1 = require("../../common/sql/usual-basis.sql.js");
const event_fields_js_1 = require("../../domain/event-fields.js");
const citation_json_sql_js_1 = require("../../events/citation-json.sql.js");
const json_pieces_js_1 = require("./json-pieces.js");
/** The events of dossier `d`. */
const events = (world) => ({
    item: (0, json_pieces_js_1.object)({
        slug: 'e.slug',
        when: world.day === null ? 'e.entered_when' : 'e.when_text',
        tellings: tellings(world),
        statusChanges: ledger(world),
        participations: participations(world),
        citations: citations(world),
        links: links(world),
    }, {
        ...Object.fromEntries(event_fields_js_1.PLAIN_FIELDS.map(([name, field]) => [name, `e.${written(field, world)}`])),
        // What was never published has none.
        ref: 'e.ref',
        deadline: 'e.deadline_text',
        relativeTo: relativeTo(world),
        issues: issues(world),
    }),
    from: `${world.events} e WHERE e.dossier_id = d.id`,
    order: 'e.id',
});
exports.events = events;
const ledger = (world) => (0, json_pieces_js_1.list)((0, json_pieces_js_1.object)({ status: 'x.status', effectiveOn: 'x.effective_text', knownOn: 'x.known_on' }, {
    window: 'x.window_text',
    saidAs: 'x.said_as',
    saidRule: 'x.said_rule',
    place: 'x.place',
    format: 'x.format',
    vote: 'x.vote',
    saidBy: 'a.slug',
    basis: `nullif(x.basis, ${(0, usual_basis_sql_js_1.usualBasisSql)('x')})`,
    source: 's.slug',
    note: 'x.note',
    notes: 'x.notes',
    corrects: '(SELECT o.ordinal FROM status_changes o WHERE o.id = x.corrects_id)',
}), `${world.statusChanges} x LEFT JOIN ${world.sources} s ON s.id = x.source_id LEFT JOIN actors a ON a.id = x.said_by_id WHERE x.event_id = e.id`, 'x.ordinal');
const tellings = (world) => (0, json_pieces_js_1.list)((0, json_pieces_js_1.object)({ knownOn: 't.known_on', language: 't.language', title: 't.title', summary: 't.summary' }), `${world.tellings} t WHERE t.event_id = e.id`, 't.known_on');
/** The world tells these only where they fit what it tells beside them. */
const ENTERED = ['said_as', 'said_rule', 'country', 'lat', 'lon', 'place_precision'];
/** What was entered, and the ledger says otherwise by now; looked back to, how it stood then, for it may have been entered later. */
function written({ column, entered }, { day }) {
    if (day !== null)
        return column;
    return entered ?? (ENTERED.includes(column) ? `entered_${column}` : column);
}
const participations = (world) => (0, json_pieces_js_1.list)((0, json_pieces_js_1.object)({ actor: 'a.slug', role: 'p.role' }, { from: 'p.from_text', to: 'p.to_text', knownOn: 'p.known_on', acts: `nullif(${acts(world)}, '[]')` }), `${world.participations} p JOIN actors a ON a.id = p.actor_id WHERE p.event_id = e.id`, 'p.ordinal');
const acts = (world) => (0, json_pieces_js_1.list)((0, json_pieces_js_1.object)({ act: 'x.act', on: 'x.on_text', knownOn: 'x.known_on' }, { source: 's.slug' }), `${world.acts} x LEFT JOIN ${world.sources} s ON s.id = x.source_id WHERE x.participation_id = p.id`, 'x.on_text COLLATE "C", x.ordinal');
const citations = (world) => (0, json_pieces_js_1.list)((0, json_pieces_js_1.object)({ source: 's.slug', stance: 'c.stance' }, {
    quote: 'c.quote',
    language: 'c.language',
    translation: 'c.translation',
    quoteNote: 'c.quote_note',
    knownOn: 'c.known_on',
    speaker: 'a.slug',
    attribution: 'c.attribution',
    anchor: citation_json_sql_js_1.selectorJson,
    credibility: 'nullif(c.credibility, 6)',
    claims: `nullif(${claims(world)}, '[]')`,
}), `${world.citations} c JOIN sources s ON s.id = c.source_id LEFT JOIN actors a ON a.id = c.speaker_id WHERE c.event_id = e.id`, 'c.ordinal');
const claims = (world) => (0, json_pieces_js_1.list)((0, json_pieces_js_1.object)({ field: 'k.field', value: 'k.value' }, 
// Left out where it is the day the citation was known from.
{ knownOn: `nullif(k.known_on, ${(0, cited_on_js_1.citedOn)('s', 'c', 'e.known_on')})` }), `${world.claims} k WHERE k.citation_id = c.id`, 'k.field');
/** Left out where there is none. */
const issues = (world) => `nullif(${(0, json_pieces_js_1.list)((0, json_pieces_js_1.object)({ issue: 'i.issue' }, {
    ...{
        actor: 'a.slug',
        stance: 'i.stance',
        stances: 'i.stances',
        reportedBy: 'r.slug',
        moved: 'i.moved',
        knownOn: 'i.known_on',
    },
    // Its place among the citations of the same bundle.
    citation: `(SELECT (SELECT count(*) FROM ${world.citations} o WHERE o.event_id = c.event_id AND o.ordinal < c.ordinal)
          FROM ${world.citations} c WHERE c.id = i.citation_id)`,
}), `${world.issues} i LEFT JOIN actors a ON a.id = i.actor_id LEFT JOIN actors r ON r.id = i.reported_by_id WHERE i.event_id = e.id`, 'i.ordinal')}, '[]')`;
const links = (world) => (0, json_pieces_js_1.list)((0, json_pieces_js_1.object)({ type: 'l.type', to: 'o.slug', knownOn: 'l.known_on' }, { order: 'l.ordinal' }), `${world.links} l JOIN ${world.events} o ON o.id = l.to_event_id WHERE l.from_event_id = e.id AND o.dossier_id = e.dossier_id`, 'l.id');
/** Left out where the other event is not in the bundle. */
const relativeTo = (world) => `(SELECT jsonb_build_object('event', o.slug, 'offset', e.relative_offset) FROM ${world.events} o
    WHERE o.id = e.relative_event_id AND o.dossier_id = e.dossier_id)`;
//# sourceMappingURL=events.sql.js.map