"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isElsewhere = isElsewhere;
exports.isOfAnotherTime = isOfAnotherTime;
exports.isOfAnotherWorld = isOfAnotherWorld;
exports.isParticipleOf = isParticipleOf;
exports.isAnySuch = isAnySuch;
exports.withoutWhatGoesOn = withoutWhatGoesOn;
const status_told_js_1 = require("./status-told.js");
/** So far behind a verb its clause may say when. */
const BEHIND = 60;
/** Whether what a verb tells is of another time or world than the article's, or came to nothing: it is no event of now, nor to come. */
function isElsewhere(reading, sentence, verb, { status, happened, noun, date }) {
    if (isOfAnotherWorld(reading, sentence, verb))
        return true;
    if (happened && isOfAnotherTime(reading, sentence, verb, verb.clause, noun, date))
        return true;
    // `who had hosted meetings`: what somebody had done before is of no day that the text tells.
    if (happened && verb.earlier && !date && isBackground(reading, verb))
        return true;
    if (!(0, status_told_js_1.isStep)(status) || status === 'denied')
        return false;
    // `The signing, set for Tuesday, was put off`: the day before the verb is that on which it is not.
    if (verb.verb === 'postpone' && date && date.start < verb.start)
        return true;
    // What had been planned is not to come, nor is what came to nothing.
    return verb.earlier || cameToNothing(reading, sentence, verb);
}
/** Its clause is said of somebody, and of no hour of the day: `who had`, `qui avait`. */
function isBackground({ outside, pack }, { clause }) {
    const words = outside.slice(clause.start, clause.end);
    return pack.syntax.relative.test(words.slice(0, 6)) && !pack.frames.ofDay.test(words);
}
/**
 * Whether the words put what a verb or noun tells into a time long past, and no date says which: the day that it would take
 * from the article is not its own.
 */
function isOfAnotherTime({ outside, pack: { frames } }, sentence, at, clause, noun, date) {
    if (date && /\d{4}/.test(date.words))
        return false;
    const head = outside.slice(sentence.start, at.start);
    if (frames.longAfter.test(head) || frames.recalled.test(head))
        return true;
    if (date)
        return frames.longAgo.test(outside.slice(Math.max(sentence.start, clause.start), at.start));
    if (noun && frames.ofYear.test(outside.slice(Math.max(sentence.start, noun.start - 40), noun.start)))
        return true;
    return frames.longAgo.test(outside.slice(sentence.start, Math.min(sentence.end, clause.end, at.end + BEHIND)));
}
/** Whether the words before it say that it is only thought of, or told to be untrue. */
function isOfAnotherWorld({ outside, pack: { frames } }, sentence, at) {
    const head = outside.slice(sentence.start, at.start);
    if (frames.almost.test(head) || frames.inverted.test(head) || frames.supposed.test(head))
        return true;
    return frames.reported.test(head) && frames.untrue.test(outside.slice(sentence.start, sentence.end));
}
/** Whether what was planned came to nothing, as the rest of its sentence or the next one says at once. */
function cameToNothing({ outside, sentences, pack: { frames } }, sentence, at) {
    const next = sentences[sentence.index + 1];
    const rest = outside.slice(at.end, sentence.end);
    const after = next?.paragraph === sentence.paragraph ? outside.slice(next.start, Math.min(next.end, next.start + 60)) : '';
    return frames.cameToNothing.test(rest) || frames.cameToNothing.test(after);
}
/** `the deal signed with Serbia`: a participle right behind its noun tells of what is known, and not that it happened. */
function isParticipleOf({ outside }, { start }, noun) {
    return noun !== null && noun.end <= start && /^,? (?:[a-z]+(?:ly|ment) )?$/.test(outside.slice(noun.end, start));
}
/** `a ceasefire signed without guarantees would not last`: one such, of which it is told what would become of it. */
function isAnySuch({ outside, pack: { frames } }, sentence, verb, noun) {
    return (frames.anySuch.test(outside.slice(Math.max(sentence.start, noun.start - 40), noun.start)) &&
        frames.wouldBe.test(outside.slice(verb.end, sentence.end)));
}
/**
 * `In 2013 they met in Brussels. They signed a deal.`: what goes on in a paragraph after something long past is of the same time,
 * unless its sentence says otherwise.
 */
function withoutWhatGoesOn(reading, found) {
    const past = new Set(found
        .filter(({ done, date }) => done && date !== null && isLongPast(reading, date))
        .map(({ sentence }) => sentence.index));
    const inPast = new Map();
    for (const sentence of reading.sentences) {
        const before = reading.sentences[sentence.index - 1];
        const goesOn = before?.paragraph === sentence.paragraph && inPast.get(before.index) === true;
        inPast.set(sentence.index, past.has(sentence.index) || (goesOn && !isOfNow(reading, sentence)));
    }
    return found.filter(({ sentence, done, date }) => !(done &&
        !past.has(sentence.index) &&
        inPast.get(sentence.index) === true &&
        (date === null || isYearlessMonth(date.words))));
}
function isOfNow({ outside, dates, publishedOn, pack: { frames } }, sentence) {
    const recent = dates.some(({ start, first, words }) => start >= sentence.start &&
        start < sentence.end &&
        first !== null &&
        Number(first.slice(0, 4)) >= Number(publishedOn.slice(0, 4)) - 1 &&
        // `In February, …` is of the article's time where it opens a sentence.
        (!isYearlessMonth(words) || start - sentence.start <= OPENS));
    return recent || frames.ofNow.test(outside.slice(sentence.start, sentence.end));
}
/** `in June`, `le 3 mars`: of whichever year the text was about. */
function isYearlessMonth(words) {
    return !/\d{4}/.test(words) && /\b(?:jan|f[eé]|mar|a[pv]r|ma[iy]|ju[inl]|ao[uû]|aug|sep|oct|nov|d[eé]c)/i.test(words);
}
const OPENS = 4;
/** A day of another year than the article's, told with that year or by how many years ago. */
function isLongPast({ publishedOn }, { last, first, words }) {
    const day = last ?? first;
    return day !== null && day.slice(0, 4) < publishedOn.slice(0, 4) && !isYearlessMonth(words);
}
//# sourceMappingURL=frames.js.map