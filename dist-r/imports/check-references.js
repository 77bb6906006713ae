"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.checkReferences = checkReferences;
exports.mistakesOfActor = mistakesOfActor;
exports.mistakesOfDossier = mistakesOfDossier;
exports.mistakesOfEvent = mistakesOfEvent;
exports.standsTwice = standsTwice;
const actor_dated_names_js_1 = require("../actors/actor-dated-names.js");
const edtf_day_js_1 = require("../database/edtf-day.js");
const tenures_js_1 = require("../domain/tenures.js");
const refusal_js_1 = require("../domain/refusals/refusal.js");
const problem_js_1 = require("../common/problem.js");
const mentions_js_1 = require("../events/writing/mentions.js");
/**
 * Sees to it that everything a bundle refers to is in it, that nothing is called by the name of another, and that every
 * event's day of becoming known can be told. Throws `validation_failed` with a pointer to each mistake.
 */
function checkReferences(bundle) {
    const known = {
        actors: new Map(bundle.actors.map(({ slug, type }) => [slug, type])),
        sources: new Set(bundle.sources.map(({ slug }) => slug)),
        events: new Set(bundle.events.map(({ slug }) => slug)),
    };
    const errors = [
        ...twice('/actors', bundle.actors),
        ...twice('/publishers', bundle.publishers ?? []),
        ...twice('/sources', bundle.sources),
        ...twice('/events', bundle.events),
        ...bundle.actors.flatMap((actor, index) => mistakesOfActor(actor, `/actors/${index}`, known)),
        ...mistakesOfDossier(bundle.dossier, known),
        ...bundle.events.flatMap((event, index) => mistakesOfEvent(event, `/events/${index}`, bundle.dossier, known)),
    ];
    const [first] = errors;
    if (first)
        throw new problem_js_1.Problem('validation_failed', first.detail, errors);
}
/** What an actor at `at` names wrongly, and offices and names with days that cannot be. */
function mistakesOfActor({ tenures, datedNames = [] }, at, { actors }) {
    return [
        ...tenures.flatMap(({ body }, n) => unknown(actors, body, `${at}/tenures/${n}/body`)),
        ...(0, tenures_js_1.tenureMistakes)(tenures.map(spanOf)).map(({ index, field, code, office, reason }) => (0, refusal_js_1.refusal)(`${at}/tenures/${index}/${field}`, { code, parameters: { office } }, `${reason}.`)),
        ...(0, actor_dated_names_js_1.wrongDatedNames)(datedNames.map(actor_dated_names_js_1.datedNaming), `${at}/datedNames`),
    ];
}
function spanOf({ office, body, from = null, to = null }) {
    return { office, bodyId: body, fromOn: (0, edtf_day_js_1.edtfDay)(from, 'earliest'), toOn: (0, edtf_day_js_1.edtfDay)(to, 'latest') };
}
/** Who sits in a dossier and is not in its file. */
function mistakesOfDossier(dossier, { actors }) {
    return ['parties', 'mediators'].flatMap((seat) => (dossier[seat] ?? []).flatMap((slug, index) => unknown(actors, slug, `/dossier/${seat}/${index}`)));
}
/** What an event at `at` names wrongly, and a ref that is of another dossier. */
function mistakesOfEvent(event, at, { refPrefix }, known) {
    return [...foreignRef(event.ref, refPrefix, `${at}/ref`), ...inEvent(event, at, known)];
}
function inEvent(event, at, { actors, sources, events }) {
    const known = { actor: actors, source: sources, event: events, dossier: new Set() };
    return [
        ...(0, mentions_js_1.mentionsIn)(event).flatMap(({ what, name, pointer }) => unknown(known[what], name, `${at}${pointer}`)),
        ...((event.citations ?? []).length + (event.statusChanges ?? []).length > 0 || event.knownOn !== undefined
            ? []
            : [
                (0, refusal_js_1.refusal)(`${at}/knownOn`, 'known_on_missing', 'Without sources and ledger the day it became known must be given.'),
            ]),
    ];
}
/** Refs are numbered by their dossier: one under another prefix would belong to another. */
function foreignRef(ref, prefix, pointer) {
    if (ref === undefined || (prefix !== undefined && ref.startsWith(`${prefix}-`)))
        return [];
    return [
        (0, refusal_js_1.refusal)(pointer, { code: 'foreign_ref', parameters: { ref } }, `“${ref}” does not begin with the dossier’s refPrefix.`),
    ];
}
function twice(at, items) {
    const seen = { slug: new Set(), ref: new Set() };
    return items.flatMap((item, index) => ['slug', 'ref'].flatMap((field) => {
        const name = item[field];
        if (name === undefined)
            return [];
        if (seen[field].has(name))
            return [standsTwice(name, `${at}/${index}/${field}`)];
        seen[field].add(name);
        return [];
    }));
}
/** What another entry before is called already. */
function standsTwice(name, pointer) {
    return (0, refusal_js_1.refusal)(pointer, { code: 'slug_twice', parameters: { slug: name } }, `“${name}” stands twice.`);
}
function unknown(known, slug, pointer) {
    if (known.has(slug))
        return [];
    const reason = { code: 'unknown_reference', parameters: { thing: 'entry', name: slug } };
    return [(0, refusal_js_1.refusal)(pointer, reason, `Nothing in the file is called “${slug}”.`)];
}
//# sourceMappingURL=check-references.js.map