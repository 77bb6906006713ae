"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DATELINE = void 0;
exports.passagesOf = passagesOf;
const quotation_marks_js_1 = require("./quotation-marks.js");
/** What a report begins with: `GENEVA, Feb 17 (Wire) -`, `Mascate –`, `9 h 30 –`. It tells of the telling. */
exports.DATELINE = /^(?:\d{1,2} ?[h:.] ?\d{0,2}\s?[—–-]|\p{Lu}[\p{Lu}\s/-]{2,40}(?:[,(][^—–-]{0,40})?\s?(?:[—–]|--?)|\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,2}(?: ?[,(][^—–.]{0,40})?\s[—–])\s/u;
/** Paragraphs, sentences and quotations. No sentence ends inside a quotation, nor before a word that goes on. */
function passagesOf(text, language) {
    const paragraphs = paragraphsOf(text);
    const quotations = paragraphs.flatMap((paragraph) => (0, quotation_marks_js_1.quotationsIn)(text, paragraph));
    const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    const sentences = paragraphs.flatMap((paragraph, number) => sentencesOf(text, paragraph, segmenter, quotations).map((span) => ({
        ...span,
        paragraph: number,
        heading: !/[.!?…:;»”"’')]\s*$/.test(text.slice(span.start, span.end)),
    })));
    return { paragraphs, quotations, sentences: sentences.map((sentence, index) => ({ ...sentence, index })) };
}
function paragraphsOf(text) {
    return [...text.matchAll(/[^\r\n]+/g)]
        .map(({ 0: line, index }) => trimmed(text, { start: index, end: index + line.length }))
        .filter(({ start, end }) => end > start);
}
function sentencesOf(text, paragraph, segmenter, quotations) {
    const inside = new Boundaries(quotations, paragraph);
    const sentences = [];
    let start = paragraph.start;
    const ends = [...segmenter.segment(text.slice(paragraph.start, paragraph.end))].map(({ segment, index }) => paragraph.start + index + segment.length);
    for (const end of [...new Set([...ends, ...endsOfQuotations(text, quotations, paragraph)])].sort((a, b) => a - b)) {
        if (end < paragraph.end && (inside.holds(end) || goesOn(text, end)))
            continue;
        sentences.push(trimmed(text, { start, end }));
        start = end;
    }
    return sentences.filter((sentence) => sentence.end > sentence.start);
}
/** Where a quotation that is a whole sentence ends, and another sentence begins: `« C’est fini. » Le président …`. */
function endsOfQuotations(text, quotations, paragraph) {
    return quotations
        .filter(({ start, end }) => start >= paragraph.start && end < paragraph.end)
        .filter(({ inner, end }) => /[.…]$/.test(text.slice(inner.start, inner.end)) && /^\s+[\p{Lu}«“"]/u.test(text.slice(end, end + 4)))
        .map(({ end }) => end);
}
/** Whether places, asked for in rising order, lie within a quotation. */
class Boundaries {
    constructor(quotations, paragraph) {
        this.quotations = quotations;
        this.next = quotations.findIndex(({ end }) => end > paragraph.start);
        if (this.next < 0)
            this.next = quotations.length;
    }
    holds(offset) {
        while ((this.quotations[this.next]?.end ?? Infinity) <= offset)
            this.next += 1;
        const current = this.quotations[this.next];
        return current !== undefined && current.start < offset;
    }
}
/** A small letter or a comma goes on; so does what follows an initial or a title: `M. Trump`, `U.S. officials`; not what follows the network X. */
function goesOn(text, end) {
    if (/^\s*[,;»”\p{Ll}]/u.test(text.slice(end, end + 4)))
        return true;
    if (/\b(?:on|sur) X\.\s*$/.test(text.slice(Math.max(0, end - 12), end)))
        return false;
    return /(?:^|[\s(«“])(?:\p{Lu}|M|MM|Mr|Mrs|Ms|Mme|Dr|St|Gen|Sen|Adm|Col|Lt|Prof|No|vs|U\.S|U\.N|U\.K|J\.-C)\.\s*$/u.test(text.slice(Math.max(0, end - 12), end));
}
function trimmed(text, { start, end }) {
    let [from, to] = [start, end];
    while (from < to && /\s/.test(text.charAt(from)))
        from += 1;
    while (to > from && /\s/.test(text.charAt(to - 1)))
        to -= 1;
    return { start: from, end: to };
}
//# sourceMappingURL=passages.js.map