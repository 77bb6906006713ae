"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.called = called;
const actor_names_js_1 = require("../common/sql/actor-names.js");
const world_js_1 = require("../common/sql/world.js");
const parameters_js_1 = require("../database/parameters.js");
const headings_js_1 = require("../domain/headings/headings.js");
const labels_js_1 = require("../domain/labels/labels.js");
const describe_when_js_1 = require("../domain/time/describe-when.js");
const list_in_words_js_1 = require("../domain/tongues/list-in-words.js");
const told_words_js_1 = require("./told-words.js");
/**
 * What a file is called by programs that subscribe to it: its dossiers and what is chosen of them, so that whoever subscribes to two can tell
 * them apart, and so that it keeps its name while nothing is in it.
 *
 * @example 'Iran–US nuclear negotiations 2025–2026 · talks or meeting · Oman'
 */
async function called(snapshot, asked) {
    const names = await namesIn(snapshot, asked);
    const { dossier, ...chosen } = asked.query;
    const dossiers = (dossier ?? []).flatMap((id) => names.get(id) ?? []);
    const language = (0, told_words_js_1.languageOf)(asked);
    const first = dossiers.length === 0 ? 'Démarche' : (0, list_in_words_js_1.listInWords)(dossiers, language);
    return [first, ...chosenBy(chosen, names, language)].join(' · ');
}
function chosenBy(query, names, language) {
    const any = (values, wordOf) => values === undefined || values.length === 0 ? [] : [(0, list_in_words_js_1.listInWords)(values.map(wordOf), language, 'disjunction')];
    const named = (id) => names.get(id) ?? id;
    const { from, to, q } = query;
    return [
        ...any(query.kind, (kind) => (0, labels_js_1.label)('kind', kind, language)),
        ...any(query.status, (status) => (0, labels_js_1.label)('status', status, language)),
        ...any(query.actor, named),
        ...any(query.role, (role) => (0, labels_js_1.label)('role', role, language)),
        ...any(query.issue, (issue) => issue),
        ...any(query.track, (track) => track),
        ...any(query.source, named),
        ...(from === undefined && to === undefined ? [] : [spanOf(from, to, language)]),
        ...(q === undefined ? [] : [q]),
        ...(query.overdue === undefined ? [] : [(0, headings_js_1.headingOf)('events', 'overdue', language)]),
        ...(query.disputed === undefined ? [] : [(0, labels_js_1.label)('status', 'disputed', language)]),
    ];
}
/** Both ends may be spans themselves, of which an interval is not made. */
function spanOf(from, to, language) {
    const inWords = (when) => (0, describe_when_js_1.describeWhen)({ when, timezone: null }, language);
    const interval = `${from}/${to}`;
    const words = from === undefined || to === undefined ? interval : inWords(interval);
    if (words !== interval)
        return words;
    return [from, to].map((end) => (end === undefined ? '…' : inWords(end))).join(' – ');
}
/** By id, of what the filter names. */
async function namesIn(snapshot, { query, perspective, now }) {
    const { dossier, actor, source } = query;
    const parameters = new parameters_js_1.Parameters();
    const world = (0, world_js_1.worldOf)(perspective, parameters, now);
    const among = (ids) => `= ANY (${parameters.add(ids)}::uuid[])`;
    const questions = [
        ...(dossier === undefined
            ? []
            : [
                `SELECT d.id, ${world.translated('d.translations', 'title', 'd.title')} AS name FROM ${world.dossiers} d WHERE d.id ${among(dossier)}`,
            ]),
        ...(actor === undefined
            ? []
            : [
                `SELECT a.id, ${(0, actor_names_js_1.nameNowIn)('a', `${parameters.add((0, told_words_js_1.languageOf)({ perspective }))}::text`, world)} FROM ${world.actors} a WHERE a.id ${among(actor)}`,
            ]),
        ...(source === undefined ? [] : [`SELECT s.id, s.title FROM ${world.sources} s WHERE s.id ${among(source)}`]),
    ];
    if (questions.length === 0)
        return new Map();
    const rows = await snapshot.rows(questions.join(' UNION ALL '), parameters.values);
    return new Map(rows.map(({ id, name }) => [id, name]));
}
//# sourceMappingURL=called.js.map