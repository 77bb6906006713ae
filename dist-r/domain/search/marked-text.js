"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.markedText = markedText;
const escaped_html_js_1 = require("../escaped-html.js");
const folded_word_js_1 = require("./folded-word.js");
const query_parts_js_1 = require("./query-parts.js");
const unspaced_js_1 = require("./unspaced.js");
/** Marks, in a text, words that begin with one of `sought`, in any case and with any accents; null where it has none. */
function markedText(text, sought, most = 200) {
    const whole = text.normalize('NFC');
    const places = [...placesOfWords(whole, sought), ...placesOfRuns(whole, sought)].sort(([a], [b]) => a - b);
    const [first] = places;
    if (!first)
        return null;
    const [from, to] = around(whole, first[0], most);
    const parts = [];
    let at = from;
    for (const [begin, end] of places) {
        if (begin < at || end > to)
            continue;
        parts.push((0, escaped_html_js_1.escapedHtml)(whole.slice(at, begin)), `<mark>${(0, escaped_html_js_1.escapedHtml)(whole.slice(begin, end))}</mark>`);
        at = end;
    }
    const html = `${from > 0 ? '… ' : ''}${parts.join('')}${(0, escaped_html_js_1.escapedHtml)(whole.slice(at, to))}${to < whole.length ? ' …' : ''}`;
    return { html, found: new Set(places.map(([, , which]) => which)).size };
}
/** A stem or beginning of fewer letters marks nothing but itself. */
const SHORTEST = 3;
function placesOfWords(text, sought) {
    const beginnings = sought
        .flatMap((each) => (0, query_parts_js_1.wordsIn)(each).map(folded_word_js_1.foldedWord))
        .filter((word) => (0, unspaced_js_1.unspacedRuns)(word).length === 0);
    return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap(({ 0: word, index }) => {
        const folded = (0, folded_word_js_1.foldedWord)(word);
        const which = beginnings.find((each) => (each.length < SHORTEST ? folded === each : folded.startsWith(each)));
        return which === undefined ? [] : [[index, index + word.length, which]];
    });
}
/** What no space parts, wherever it stands. */
function placesOfRuns(text, sought) {
    const runs = sought.flatMap((each) => (0, unspaced_js_1.unspacedRuns)(each.normalize('NFC')));
    return runs.flatMap((run) => [...text.matchAll(new RegExp(run, 'gu'))].map(({ index }) => [index, index + run.length, run]));
}
/** A stretch of about `most` letters with the found one in its first third, from word to word. */
function around(text, found, most) {
    if (text.length <= most)
        return [0, text.length];
    const start = Math.max(0, Math.min(found - Math.floor(most / 3), text.length - most));
    const from = start === 0 ? 0 : Math.min(found, text.indexOf(' ', start) + 1 || start);
    const end = from + most >= text.length ? text.length : text.lastIndexOf(' ', from + most);
    return [from, end > found ? Math.max(end, found) : Math.min(text.length, from + most)];
}
//# sourceMappingURL=marked-text.js.map