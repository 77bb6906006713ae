"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.chosenBy = chosenBy;
const labels_js_1 = require("../../domain/labels/labels.js");
const list_in_words_js_1 = require("../../domain/tongues/list-in-words.js");
/** What a page is chosen by, in words: nobody is to take a part for the whole. */
function chosenBy(query, speech, names) {
    const { words, language, date } = speech;
    const any = (values, wordOf) => values === undefined || values.length === 0 ? [] : [(0, list_in_words_js_1.listInWords)(values.map(wordOf), speech.locale, 'disjunction')];
    const asIs = (value) => value;
    const chosen = [
        ...any(query.actor, (slug) => names.get(slug) ?? slug),
        ...any(query.role, (role) => (0, labels_js_1.label)('role', role, language)),
        ...any(query.kind, (kind) => (0, labels_js_1.label)('kind', kind, language)),
        ...any(query.status, (status) => (0, labels_js_1.label)('status', status, language)),
        ...any(query.issue, asIs),
        ...any(query.track, asIs),
        ...any(query.source, asIs),
        ...(query.q === undefined ? [] : [words.quoted(query.q)]),
        ...(query.overdue === undefined ? [] : [words.overdue]),
        ...(query.disputed === undefined ? [] : [words.disputed.toLocaleLowerCase(speech.locale)]),
    ];
    return [
        ...(chosen.length === 0 ? [] : [words.only((0, list_in_words_js_1.listInWords)(chosen, speech.locale))]),
        ...(query.from === undefined ? [] : [words.from(date(query.from))]),
        ...(query.to === undefined ? [] : [words.to(date(query.to))]),
    ];
}
//# sourceMappingURL=chosen-by.js.map