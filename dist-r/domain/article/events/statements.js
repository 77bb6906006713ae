"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.statementsIn = statementsIn;
const citing_js_1 = require("./citing.js");
const clause_js_1 = require("./clause.js");
const threats_js_1 = require("../packs/words/threats.js");
const naming_js_1 = require("./naming.js");
const spans_js_1 = require("../text/spans.js");
const taking_part_js_1 = require("./taking-part.js");
const where_said_js_1 = require("./where-said.js");
const utterance_js_1 = require("../speech/utterance.js");
/**
 * What each said, gathered into one statement a day: readouts, appraisals, denials. What is nothing but a threat or
 * the account of somebody unknown is left out.
 */
function statementsIn(reading, threats, telling) {
    const groups = new Map();
    const days = new Map();
    for (const utterance of reading.utterances) {
        if (!isSpoken(utterance) || utterance.sentence.heading)
            continue;
        const speaker = (0, utterance_js_1.speakerKey)(utterance.speaker);
        const key = `${speaker} ${dayOf(reading, utterance)}`;
        days.set(speaker, days.get(speaker) ?? key);
        groups.set(key, [...(groups.get(key) ?? []), utterance].slice(0, MOST));
    }
    for (const utterance of reading.utterances.filter(({ sentence }) => sentence.heading).slice(0, MOST)) {
        if (!speaksForSomebody(utterance.speaker) || isAnothers(reading, utterance))
            continue;
        const key = days.get((0, utterance_js_1.speakerKey)(utterance.speaker)) ?? (0, utterance_js_1.speakerKey)(utterance.speaker);
        groups.set(key, [...(groups.get(key) ?? []), utterance]);
    }
    return [...groups.values()]
        .filter((group) => isTelling(group, threats) && !isEvidence(group, telling))
        .map((group) => findingOf(reading, group, threats));
}
/** Somebody known says it, or somebody described is quoted. */
function isSpoken({ speaker, quotations }) {
    return speaksForSomebody(speaker) || (quotations.length > 0 && speaker.words !== '');
}
function speaksForSomebody({ actor, side: spokenFor, via, kind }) {
    return actor !== null || ((kind === 'unnamed' || kind === 'office') && (spokenFor !== null || via !== null));
}
/** A title is short and mistaken for its subject's: who says the same words in the text has said them. */
function isAnothers({ folded, utterances }, title) {
    const words = title.quotations.map(({ inner }) => folded.slice(inner.start, inner.end).replace(/[,.]$/, ''));
    return utterances.some(({ sentence, speaker, quotations }) => !sentence.heading &&
        (0, utterance_js_1.speakerKey)(speaker) !== (0, utterance_js_1.speakerKey)(title.speaker) &&
        quotations.some(({ inner }) => words.some((each) => folded.slice(inner.start, inner.end).includes(each))));
}
function dayOf({ days, publishedOn }, utterance) {
    return days.get(utterance)?.when ?? publishedOn;
}
/** More of one speaker on one day adds nothing. */
const MOST = 50;
/** A person's words in the text; of states and media only what is quoted or said at length. A headline alone is none. */
function isTelling(group, threats) {
    const rest = group.filter((utterance) => !threats.has(utterance));
    const inText = rest.filter(({ sentence }) => !sentence.heading || group.length === 1);
    if (inText.length === 0)
        return false;
    const kind = inText[0]?.speaker.kind;
    if (kind === 'unnamed' && inText[0]?.speaker.via)
        return true;
    if (inText[0]?.speaker.actor && (kind === 'person' || kind === 'office' || kind === 'media'))
        return true;
    return inText.some(({ quotations }) => quotations.length > 0);
}
/** Who says once, unquoted, that a meeting is to come or what was promised, is evidence of that and of no more. */
function isEvidence(group, telling) {
    const text = group.filter(({ sentence }) => !sentence.heading);
    return (text.length < 2 && text.every(({ quotations, sentence }) => quotations.length === 0 && telling.has(sentence.start)));
}
function findingOf(reading, group, threats) {
    const own = group.filter((utterance) => !threats.has(utterance));
    const telling = own.length > 0 ? own : group;
    const lead = telling.find(({ quotations, sentence }) => !sentence.heading && quotations.some((each) => !isDated(reading, each))) ??
        telling.find(({ quotations, sentence }) => quotations.length > 0 && !sentence.heading) ??
        telling.find(({ sentence }) => !sentence.heading) ??
        telling[0];
    if (!lead)
        throw new Error('a group of utterances has a first one');
    const { speaker, sentence } = lead;
    const spokenFor = speaker.actor ? (0, taking_part_js_1.side)(reading, speaker.actor) : speaker.side;
    const citations = (0, citing_js_1.citationsOf)(reading, telling);
    const place = firstOf([lead, ...telling], (each) => (0, where_said_js_1.whereSaid)(reading, each));
    const day = firstOf([lead, ...telling], (each) => (reading.days.get(each)?.saidAs ? reading.days.get(each) : null));
    return {
        kind: 'statement',
        title: titleOf(reading, lead),
        when: dayOf(reading, lead),
        saidAs: day?.saidAs ?? null,
        saidRule: day?.saidRule ?? null,
        timezone: place?.zone ?? null,
        place: place?.words ?? null,
        country: place?.country ?? null,
        format: null,
        status: 'reported',
        condition: firstOf([lead, ...telling], (each) => conditionIn(reading, each)),
        consequence: null,
        vote: null,
        participations: [
            ...(speaker.actor ? [{ actor: speaker.actor, role: 'speaker' }] : []),
            ...(speaker.via && speaker.via !== speaker.actor ? [{ actor: speaker.via, role: 'speaker' }] : []),
            ...(spokenFor && spokenFor !== speaker.actor ? [{ actor: spokenFor, role: 'party' }] : []),
        ],
        citations,
        details: [],
        passage: { start: sentence.start, end: sentence.end },
        confidence: confidenceOf(speaker, citations.some(({ quote }) => quote !== null)),
        reasons: ['speech'],
        speaker: speaker.actor?.id ?? speaker.words,
    };
}
/** What the first of some utterances tells that tells it. */
function firstOf(utterances, tell) {
    for (const each of utterances) {
        const told = tell(each);
        if (told)
            return told;
    }
    return null;
}
/** What is said to depend on something, in the words of the article. */
function conditionIn({ folded, text, language }, { sentence }) {
    const match = threats_js_1.CONDITION[language].exec(folded.slice(sentence.start, sentence.end));
    if (!match)
        return null;
    const start = sentence.start + match.index;
    return (0, naming_js_1.shorten)(text
        .slice(start, start + match[0].length)
        .replace(/\s+/g, ' ')
        .trim(), 200);
}
function titleOf(reading, { speaker, quotations, sentence, at }) {
    const name = speaker.via && !speaker.actor ? (0, naming_js_1.nameOf)(speaker.via, reading.language) : (0, naming_js_1.shortName)(speaker, reading.language);
    const quotation = quotations.find((each) => !isDated(reading, each)) ?? quotations[0];
    if (quotation)
        return (0, naming_js_1.saying)(reading, name, reading.text.slice(quotation.inner.start, quotation.inner.end), true);
    const clause = (0, clause_js_1.clauseOf)(reading, sentence, at);
    return (0, naming_js_1.saying)(reading, name, reading.text.slice(clause.start, clause.end).replace(/[.!?]$/, ''), false);
}
/** `“early next week”` names the next step, not what its speaker thinks of this one. */
function isDated(reading, quotation) {
    return (0, spans_js_1.within)(reading.dates, quotation).length > 0;
}
function confidenceOf({ actor, reason }, quoted) {
    if (!actor || reason === 'only_name')
        return 'low';
    return quoted && reason !== 'same_speaker' && reason !== 'pronoun' ? 'high' : 'medium';
}
//# sourceMappingURL=statements.js.map