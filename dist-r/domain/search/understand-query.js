"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.understandQuery = understandQuery;
const folded_js_1 = require("../folded.js");
const days_in_query_js_1 = require("./days-in-query.js");
const labelled_js_1 = require("./labelled.js");
const other_names_js_1 = require("./other-names.js");
const query_parts_js_1 = require("./query-parts.js");
/** Labels and names of places are no longer than so many pieces. */
const LONGEST_NAME = 4;
/**
 * What a query asks for: days as a filter, labels and names of places with all that they stand for, and words. `today`
 * (`2026-02-06`) is the day from which “6 February” and “last week” are taken.
 */
function understandQuery(q, today) {
    const parts = (0, query_parts_js_1.queryParts)(q)
        .map(unelided)
        .filter(({ text }) => (0, query_parts_js_1.wordsIn)(text).length > 0);
    const terms = [];
    const days = [];
    for (let at = 0; at < parts.length;) {
        const dated = (0, days_in_query_js_1.daysAt)(parts, at, today);
        if (dated && !dated.ambiguous)
            days.push(dated.days);
        const term = dated ? dated.ambiguous && eitherOf(dated, parts.slice(at, at + dated.pieces)) : termAt(parts, at);
        if (term)
            terms.push(term);
        at += dated?.pieces ?? (term ? term.parts.length : 1);
    }
    const telling = terms.filter(({ parts: [first, second] }) => second !== undefined || !first || !(0, query_parts_js_1.isTie)(first));
    return { terms: telling.length + days.length === 0 ? terms : telling, days };
}
/** Words that may be meant as such, or as the days that they name. */
function eitherOf({ days }, parts) {
    const telling = parts.filter((part) => !(0, query_parts_js_1.isTie)(part));
    const [only, another] = telling;
    return { ...(only && !another ? termAt([only], 0) : { parts: telling, marks: [], names: [] }), days };
}
/** As many pieces as have a label or name a place, else the one. */
function termAt(parts, at) {
    const quoted = parts.findIndex((part, index) => index > at && part.quoted);
    const most = parts[at]?.quoted ? 1 : Math.min(LONGEST_NAME, (quoted === -1 ? parts.length : quoted) - at);
    for (let pieces = most; pieces > 0; pieces -= 1) {
        const taken = parts.slice(at, at + pieces);
        const text = (0, folded_js_1.folded)(taken.map((part) => part.text).join(' '));
        const [marks, names] = [(0, labelled_js_1.marksLabelled)(text), (0, other_names_js_1.otherNames)(text)];
        if (marks.length + names.length > 0 || pieces === 1)
            return { parts: taken, marks, names, days: null };
    }
    return { parts: parts.slice(at, at + 1), marks: [], names: [], days: null };
}
/** « l’enrichissement » is looked for as « enrichissement ». */
function unelided(part) {
    return part.quoted ? part : { ...part, text: part.text.replace(/^(?:[cdjlmnst]|qu)['’](?=\p{L}{3})/iu, '') };
}
//# sourceMappingURL=understand-query.js.map