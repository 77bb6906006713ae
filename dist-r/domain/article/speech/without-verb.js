"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GOES_ON = void 0;
exports.besideColon = besideColon;
exports.labelled = labelled;
exports.clauseSpeaker = clauseSpeaker;
exports.withoutVerb = withoutVerb;
exports.isNamed = isNamed;
const speech_js_1 = require("../packs/words/speech.js");
const fold_js_1 = require("../text/fold.js");
const outside_js_1 = require("../text/outside.js");
const spans_js_1 = require("../text/spans.js");
const ordinal_js_1 = require("./ordinal.js");
const pronouns_js_1 = require("./pronouns.js");
const standing_js_1 = require("./standing.js");
const utterance_js_1 = require("./utterance.js");
/** `Et d’ajouter : « … »`: whoever spoke before goes on. */
exports.GOES_ON = /^et (?:de |d')(?:ajouter|poursuivre|conclure|preciser|lancer|marteler|insister|souligner|renchérir)\b/;
/** `… by the voice of its president, X: “…”`: a person right before the colon speaks, not the subject of the verb before. */
function besideColon(article, sentence, quotations, spoken) {
    const person = (0, spans_js_1.within)(article.subjects, sentence).find(({ kind, start, end, actor }) => kind === 'person' &&
        actor !== spoken.speaker.actor &&
        end > spoken.cue.start &&
        (0, standing_js_1.standingOf)(article.outside, start) !== 'object' &&
        quotations.some(({ start }) => /^ ?(?:[a-z]+ing|as saying)? ?: ?$/.test(article.outside.slice(end, start))));
    return person ? { ...spoken, speaker: (0, utterance_js_1.speakerOf)(article, person, 'label') } : spoken;
}
/** `X was firm: “…”, said the minister`: who stands before the colon speaks, where the verb behind names nobody. */
function labelled(article, sentence, quotation, { cue, speaker: behind }, last) {
    if (cue.start < quotation.start ||
        (isSomebodyElse(article, behind) && !isSentenceOfItsOwn(article, quotation, cue)) ||
        !/: ?$/.test(article.outside.slice(Math.max(0, quotation.start - 3), quotation.start)))
        return null;
    const speaker = clauseSpeaker(article, { start: sentence.start, end: quotation.start }, last);
    return speaker?.actor ? { ...speaker, reason: 'label' } : null;
}
/** The verb behind a quotation names who says it, or tells of one without a name who is no “minister” that may stand before the colon. */
function isSomebodyElse({ language }, { actor, kind, words, reason }) {
    if (actor !== null)
        return reason === 'verb' || reason === 'according';
    return kind === 'unnamed' || kind === 'office' || (words !== '' && !speech_js_1.DESCRIPTION[language].test((0, fold_js_1.fold)(words)));
}
/** `“Never!” Scott Morrison said that …`: behind a quotation that ends a sentence another says something else. */
function isSentenceOfItsOwn({ text, outside }, { end, inner }, cue) {
    return (/[.!?…]\s*$/.test(text.slice(inner.start, inner.end)) &&
        /^\s*\p{Lu}/u.test(text.slice(end, cue.start)) &&
        /^ (?:que |qu'|that |[a-z]{3,})/.test(outside.slice(cue.end, cue.end + 8)));
}
/** Who stands as the subject of a clause, last before its quotation: nobody whom a preposition governs. */
function clauseSpeaker(article, clause, last) {
    const subjects = (0, spans_js_1.within)(article.subjects, clause);
    const standing = subjects.filter(({ start }) => (0, standing_js_1.standingOf)(article.outside, start) === 'subject');
    // Of several that could be meant, none is.
    if (new Set(standing.map(({ actor }) => actor)).size > 1)
        return null;
    const subject = standing.findLast(({ kind }) => kind !== 'media');
    if (!subject)
        return null;
    if ((0, ordinal_js_1.isOrdinal)(article.outside, subject)) {
        const actor = (0, pronouns_js_1.oneOfTwo)(article, subject);
        return actor && (0, utterance_js_1.speakerOf)(article, { ...subject, kind: 'person', actor }, 'pronoun');
    }
    return subject.kind === 'pronoun'
        ? (0, pronouns_js_1.antecedent)(article, subject.start, last)
        : (0, utterance_js_1.speakerOf)(article, subject, 'only_name');
}
/** `Araghchi: “…”`, the same speaker going on, or the only person of the sentence. */
function withoutVerb(article, sentence, quotations, last) {
    const [first] = quotations;
    const all = (0, spans_js_1.within)(article.subjects, sentence).filter(({ end }) => end <= (first?.start ?? 0));
    const before = all.filter(({ kind }) => kind !== 'pronoun');
    const label = before.find(({ start, end }) => /^[^\w]{0,3}:[^\w]*$/.test(article.outside.slice(end, first?.start)) &&
        !COMPANY.test(article.outside.slice(Math.max(sentence.start, start - 24), start)));
    if (label && carries(article, sentence, label))
        return wordsOfSubject(article, sentence, label);
    if (label)
        return (0, utterance_js_1.speakerOf)(article, label, 'label');
    if (all.length === 0 &&
        last &&
        (0, utterance_js_1.isHuman)(last.speaker) &&
        last.quotations.length > 0 &&
        goesOn(article, sentence, last, first)) {
        return { ...last.speaker, reason: 'same_speaker' };
    }
    // `X was firm: “…”`; without the colon it may be anybody’s word.
    if (all.length > 0 &&
        !sentence.heading &&
        first &&
        /: ?$/.test(article.outside.slice(first.start - 2, first.start))) {
        const speaker = clauseSpeaker(article, { start: sentence.start, end: first.start }, last);
        if (speaker && (0, utterance_js_1.isHuman)(speaker))
            return speaker;
    }
    // `A “promising start”, but …: Araghchi weighs his words`: nobody else stands in the sentence.
    const named = (0, spans_js_1.within)(article.subjects, sentence).filter(({ kind }) => /^(?:person|office|unnamed|stranger)$/.test(kind));
    const [alone] = named;
    const isAlone = all.length === 0 &&
        !sentence.heading &&
        alone?.kind === 'person' &&
        named.every(({ actor }) => actor === alone.actor) &&
        (0, standing_js_1.standingOf)(article.outside, withGivenName(article.text, alone.start)) === 'subject' &&
        article.outside.slice(first?.end ?? alone.start, alone.start).includes(': ');
    return isAlone ? (0, utterance_js_1.speakerOf)(article, alone, 'only_name') : null;
}
/** Whether somebody only reads out or hands over what another says. */
function carries({ outside, language }, sentence, { start }) {
    const head = outside.slice(Math.max(sentence.start, start - 70), start).replace(APPOSED, ' ');
    return speech_js_1.CARRIED_BY[language].test(head);
}
/** `his spokesman, `: the office of whoever follows. */
const APPOSED = /, $/;
/** Of a message that another carries: the only one named before. */
function wordsOfSubject(article, sentence, { start, actor }) {
    const before = (0, spans_js_1.within)(article.subjects, { start: sentence.start, end: start }).filter((subject) => subject.actor !== actor && (0, standing_js_1.standingOf)(article.outside, subject.start) === 'subject');
    const [first] = before;
    return first && new Set(before.map((each) => each.actor)).size === 1 ? (0, utterance_js_1.speakerOf)(article, first, 'label') : null;
}
/** Right before a name: somebody else talked with them, and may be quoted. */
const COMPANY = /\b(?:avec|with)(?: [a-z.]+){0,2} $/;
/** Where a name begins whose first name is no part of what it is known by. */
function withGivenName(text, start) {
    return start - (/(?:\p{Lu}[\p{L}-]+ )+$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0].length ?? 0);
}
/** A sentence that is nothing but a quotation, right behind another in its paragraph, or in the next where that one was not closed. */
function goesOn({ outside, subjects }, sentence, last, first) {
    const rest = outside.slice(sentence.start, sentence.end).replaceAll(outside_js_1.BLANK, '');
    if (first === undefined || (rest.match(/[a-z]{2,}/g) ?? []).length > 1)
        return false;
    if (sentence.paragraph === last.sentence.paragraph)
        return (sentence.index - last.sentence.index <= 2 &&
            (0, spans_js_1.within)(subjects, { start: last.sentence.end, end: sentence.start }).every(({ actor }) => actor === last.speaker.actor));
    // The next paragraph goes on where the quotation before it was not closed.
    const open = last.quotations.at(-1);
    return sentence.paragraph === last.sentence.paragraph + 1 && open !== undefined && open.end === open.inner.end;
}
/** An article stands right before its mark. */
function isNamed(outside, { start }) {
    return /\b(?:un|une|le|la|les|l'|des|du|ces?|cette|deux|the|a|an|its|his|their|two|this|that) ?$/.test(outside.slice(Math.max(0, start - 8), start));
}
//# sourceMappingURL=without-verb.js.map