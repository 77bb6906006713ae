"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.inARow = inARow;
exports.saidOfIt = saidOfIt;
const speech_js_1 = require("../packs/words/speech.js");
const spans_js_1 = require("../text/spans.js");
const utterance_js_1 = require("./utterance.js");
const OPEN = { ...utterance_js_1.NOBODY, words: '', via: null };
/**
 * `Serbia denounced “an ambush”, Kosovo “a farce”`: who stands between two quotations with the verb of the first says the second; nobody
 * with a name where that is somebody in other words. Null where nobody stands there.
 */
function inARow(article, { cue, speaker }, quotations, quotation) {
    const { outside, language } = article;
    const before = quotations.findLast(({ end, start }) => end <= quotation.start && start > cue.start);
    const first = quotations.find(({ start }) => start > cue.start);
    if (!before || !first)
        return null;
    const { opens, closes, others, people } = speech_js_1.IN_A_ROW[language];
    const between = outside.slice(before.end, quotation.start);
    const lead = opens.exec(between)?.[0].length ?? 0;
    const words = between.slice(lead).replace(closes, '');
    if (words.length < SHORTEST || words.length > LONGEST || /[.;:]/.test(words.replace(TITLES, ' ')))
        return null;
    const here = (0, spans_js_1.within)(article.subjects, { start: before.end, end: quotation.start });
    const [standing, ...rest] = here.filter(({ kind }) => kind !== 'media');
    if (!standing)
        return others.test(words) && people.test(words) ? OPEN : null;
    if (rest.some(({ actor }) => actor !== standing.actor))
        return OPEN;
    if (standing.actor === speaker.actor && standing.actor !== null)
        return null;
    // `called X “a bully” and Y “a liar”`: Y is called so.
    const objects = (0, spans_js_1.within)(article.subjects, { start: cue.end, end: first.start });
    return isWhole(words, standing, before.end + lead) && objects.length === 0 && standing.kind !== 'pronoun'
        ? (0, utterance_js_1.speakerOf)(article, standing, 'verb')
        : OPEN;
}
/** Nothing but a title stands beside a name. */
function isWhole(words, { start, end }, from) {
    return start - from <= TITLED && words.length - (end - from) <= TITLED;
}
/** `“…”, which is what X had said, Y repeated`: of what is told of a quotation between it and another verb, it stays open who says it. */
function saidOfIt({ outside, language }, spoken, nearest, { end }) {
    const isTold = nearest.cue.start > end && speech_js_1.SAID_OF_IT[language].test(outside.slice(end, nearest.cue.start));
    return isTold && spoken.some(({ speaker }) => (0, utterance_js_1.speakerKey)(speaker) !== (0, utterance_js_1.speakerKey)(nearest.speaker)) ? OPEN : null;
}
const TITLES = /\b(?:mm?|mr|mrs|ms|dr|gen|sen|st)\./g;
const SHORTEST = 3;
const LONGEST = 70;
const TITLED = 12;
//# sourceMappingURL=in-a-row.js.map