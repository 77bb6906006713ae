"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.documentOf = documentOf;
exports.dayOf = dayOf;
exports.found = found;
const node_util_1 = require("node:util");
const new_document_js_1 = require("../events/writing/new-document.js");
const standing_js_1 = require("../events/writing/standing.js");
/** What an event of a bundle becomes, and whether an older format told it otherwise than it can have been. */
function documentOf({ slug, ref, review, ...event }, { format, dossier }, names) {
    const given = (0, new_document_js_1.documentAsGiven)({ ...event, dossier: dossier.slug }, slug, names);
    const { when, place, format: how } = event;
    const possible = format < FIRST_WITH_MOVING_LEDGER ? (0, new_document_js_1.sinceItWas)((0, standing_js_1.concluding)(given, { when, place, format: how })) : given;
    return {
        document: { ...possible, ref: ref ?? null, review },
        isMended: possible !== given && !(0, node_util_1.isDeepStrictEqual)(possible, given),
    };
}
/** Formats before it tell an event's day of today beside its ledger, and knew some things before they were. */
const FIRST_WITH_MOVING_LEDGER = 3;
/** The day an event became known. */
function dayOf(event, sources) {
    return (event.knownOn ??
        (0, new_document_js_1.firstKnown)(event, (event.citations ?? []).flatMap(({ source }) => found(sources.get(source), source).day ?? [])));
}
/** checkReferences has seen to it that every slug leads somewhere. */
function found(thing, slug) {
    if (thing === undefined)
        throw new Error(`Nothing in the bundle is called ${slug}`);
    return thing;
}
//# sourceMappingURL=bundle-document.js.map