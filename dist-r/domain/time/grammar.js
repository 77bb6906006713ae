"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isEdtf = isEdtf;
const edtf_1 = require("edtf");
const existence_js_1 = require("./existence.js");
/**
 * Whether a text is written as EDTF (ISO 8601-2) up to level 2, as the `edtf` package reads it.
 *
 * Only the package's grammar is used. Its dates are not: it lets 2023-02-29 pass, counts seasons as calendar quarters,
 * stops `{a..b}` at the first member, and knows bounds in UTC only. Nor is its `edtf()` entry, which takes bare
 * digits for Unix timestamps.
 */
function isEdtf(text) {
    const [, first, last = first] = PLAIN.exec(text) ?? [];
    if (first !== undefined && last !== undefined && [first, last].every((day) => (0, existence_js_1.whyImpossible)(day) === null))
        return true;
    const known = ASKED.get(text);
    if (known !== undefined)
        return known;
    if (ASKED.size >= MOST_ASKED)
        ASKED.clear();
    const answer = reads(text);
    ASKED.set(text, answer);
    return answer;
}
/** What nearly all dates are, a day or from one to another: lists of thousands need no grammar for them. */
const PLAIN = /^(\d{4}-\d\d-\d\d)(?:\/(\d{4}-\d\d-\d\d))?$/;
/** The package takes a third of a millisecond for a date, and the same one is asked for when checked, read and shown. */
const ASKED = new Map();
const MOST_ASKED = 1000;
function reads(text) {
    try {
        return !REFUSED.has((0, edtf_1.parse)(text).type);
    }
    catch {
        return false;
    }
}
/** `202` and `20` read as a decade and a century there; far likelier they are slips, and `202X` and `20XX` say it. */
const REFUSED = new Set(['Decade', 'Century']);
//# sourceMappingURL=grammar.js.map