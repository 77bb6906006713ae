"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findSaid = findSaid;
const read_said_js_1 = require("./read-said.js");
const reader_js_1 = require("./engine/reader.js");
/**
 * The longest phrases of a text that the grammar of its language reads as dates, in order, none overlapping. What they
 * mean depends on how they were said: ask `readSaid`.
 */
function findSaid(text, options) {
    const { language, from = 0, to = text.length } = options;
    const pieces = piecesOf(text.slice(from, to), language);
    const found = [];
    for (let at = 0; at < pieces.length; at++) {
        const length = longestFrom(text, pieces, at, options);
        const [first, last] = [pieces[at], pieces[at + length - 1]];
        if (length === 0 || !first || !last)
            continue;
        const [start, end] = [from + first.start, from + last.end];
        found.push({ start, end, words: text.slice(start, end) });
        at += length - 1;
    }
    return found;
}
const MOST_PIECES = 14;
function piecesOf(text, language) {
    const words = (0, reader_js_1.wordsOfDates)(language);
    const pieces = language === 'fr' ? FRENCH_PIECES : ENGLISH_PIECES;
    return [...text.matchAll(pieces)].map(({ 0: piece, index }) => {
        const word = piece.toLowerCase().replace('’', "'");
        const digits = /^\d/.test(word);
        const mark = /^[-–,.:]$/.test(word);
        // English months and weekdays are capitalised: “may” and “march” are verbs.
        const verb = language === 'en' && /^(?:may|march|sat|sun|second|fall|spring)$/.test(piece);
        return {
            start: index,
            end: index + piece.length,
            text: word,
            mark,
            known: !verb && (digits || mark || words.all.has(word)),
            anchor: !verb && (words.anchors.has(word) || /^(?:19|20)\d\d$/.test(word)),
        };
    });
}
const ENGLISH_PIECES = /\d+(?:st|nd|rd|th)(?!\p{L})|\d+|\p{L}+(?:'(?=\stime\b))?|[-–,.:]|[^\s\u00a0\u202f]/gu;
const FRENCH_PIECES = /\d+(?:ers?|e)(?!\p{L})|\d+|\p{L}+['’]?|[-–,.:]|[^\s\u00a0\u202f]/gu;
/** The number of pieces of the longest date that begins here. */
function longestFrom(text, pieces, at, { from = 0, language, saidOn }) {
    const first = pieces[at];
    if (!first?.known || first.mark)
        return 0;
    let most = 0;
    let [anchored, anchorAt] = [false, 0];
    while (most < MOST_PIECES && pieces[at + most]?.known) {
        if (pieces[at + most]?.anchor && !anchored)
            [anchored, anchorAt] = [true, most];
        most += 1;
    }
    if (!anchored)
        return 0;
    for (let length = most; length > anchorAt; length--) {
        const last = pieces[at + length - 1];
        if (!last || last.mark || !isWhole(text, pieces[at + length], from + last.end))
            continue;
        const words = text.slice(from + first.start, from + last.end);
        if (isNamed(text, from + first.start, words) && readKnown(words, language, saidOn))
            return length;
    }
    return 0;
}
/** A number is not cut before its decimals or its unit: `15 %`, `2.5`. */
function isWhole(text, next, end) {
    return !next || !/^(?:[.,]\d|%)/.test(text.slice(end, end + 2));
}
const KEPT = 20_000;
const read = new Map();
/** Whether words are a date, remembered: texts say the same ones again and again. */
function readKnown(words, language, saidOn) {
    const key = `${language} ${saidOn} ${words}`;
    const before = read.get(key);
    if (before !== undefined)
        return before;
    if (read.size >= KEPT)
        read.clear();
    const said = /^\d{1,3}$/.test(words)
        ? null
        : (0, read_said_js_1.readSaid)(words, { saidOn, language, timezone: null, facing: 'nearest' });
    read.set(key, said !== null);
    return said !== null;
}
/** Not `été` the participle, `mer` the sea, `Sept` the number; a bare year where something says that it is one. */
function isNamed(text, start, words) {
    const before = text.slice(Math.max(0, start - 8), start).toLowerCase();
    if (/^été$/i.test(words))
        return /(?:l['’]|cet |en |d['’])$/.test(before);
    if (/^passée?s? /i.test(words))
        return false;
    if (/^\d{4}$/.test(words))
        return /(?:^|\s)(?:in|en|of|de|since|depuis|by|until) $/.test(before);
    return !/^(?:(?:mar|mer|jeu|sam|dim|lun|ven|sept|sep|h|later|open|unknown|undecided|pending|imminent|imminente|presently|immediately|forthwith|inconnue|immédiatement)\.?)$/i.test(words);
}
//# sourceMappingURL=find-said.js.map