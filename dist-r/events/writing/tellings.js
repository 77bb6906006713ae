"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.telling = telling;
exports.firstTelling = firstTelling;
exports.mended = mended;
exports.movedWith = movedWith;
exports.mistakesInTellings = mistakesInTellings;
exports.oldestFirst = oldestFirst;
const uuidv7_1 = require("uuidv7");
const refusal_js_1 = require("../../domain/refusals/refusal.js");
/** A telling as it is kept; without a day it is known with the event, and without a language its first is the original. */
function telling({ knownOn, language, title, summary }, eventKnownOn) {
    const original = language ?? Object.keys(title)[0] ?? '';
    return { knownOn: knownOn ?? eventKnownOn, language: original, title, summary: summary ?? { [original]: '' } };
}
/** The first telling of an event that is given none. */
function firstTelling(words, language, knownOn) {
    const { title = '', summary = '' } = words;
    return { [(0, uuidv7_1.uuidv7)()]: { knownOn, language, title: { [language]: title }, summary: { [language]: summary } } };
}
/** Mends the newest telling in the language it was written in: what it said was wrong, on every day. */
function mended(tellings, { title, summary }) {
    const [id, newest] = oldestFirst(tellings).at(-1) ?? [];
    if (id === undefined || newest === undefined || (title === undefined && summary === undefined))
        return tellings;
    const { language } = newest;
    const after = {
        ...newest,
        title: title === undefined ? newest.title : { ...newest.title, [language]: title },
        summary: summary === undefined ? newest.summary : { ...newest.summary, [language]: summary },
    };
    return { ...tellings, [id]: after };
}
/** The first telling is known with the event: it moves where that one's day does. */
function movedWith(tellings, before, after) {
    const [id, first] = oldestFirst(tellings)[0] ?? [];
    if (id === undefined || first?.knownOn !== before || before === after)
        return tellings;
    return { ...tellings, [id]: { ...first, knownOn: after } };
}
/** An event is told of from the day it is known, once a day, and each telling has its words in the language it was written in. */
function mistakesInTellings({ tellings, knownOn }) {
    const told = oldestFirst(tellings);
    const at = new Map(Object.keys(tellings).map((id, index) => [id, `/tellings/${index}`]));
    const [first] = told;
    if (!first)
        return [(0, refusal_js_1.refusal)('/tellings', 'needs_telling', 'An event needs a title.')];
    return [
        ...(first[1].knownOn === knownOn
            ? []
            : [
                (0, refusal_js_1.refusal)(`${at.get(first[0])}/knownOn`, { code: 'told_since_known', parameters: { day: knownOn } }, `The first telling is known with the event, on ${knownOn}.`),
            ]),
        ...told.flatMap(([id, { knownOn: day }], index) => told[index - 1]?.[1].knownOn === day
            ? [(0, refusal_js_1.refusal)(`${at.get(id)}/knownOn`, 'given_twice', 'Two tellings are known from the same day.')]
            : []),
        ...told.flatMap(([id, { language, title }]) => /\S/.test(title[language] ?? '')
            ? []
            : [
                (0, refusal_js_1.refusal)(`${at.get(id)}/title`, { code: 'original_missing', parameters: { language } }, `The title in the language it was written in (${language}) is missing.`),
            ]),
    ];
}
function oldestFirst(tellings) {
    return Object.entries(tellings).sort(([, a], [, b]) => a.knownOn.localeCompare(b.knownOn));
}
//# sourceMappingURL=tellings.js.map