"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.threatsIn = threatsIn;
const citing_js_1 = require("./citing.js");
const clause_js_1 = require("./clause.js");
const threats_js_1 = require("../packs/words/threats.js");
const naming_js_1 = require("./naming.js");
const quoted_js_1 = require("../text/quoted.js");
const spans_js_1 = require("../text/spans.js");
const taking_part_js_1 = require("./taking-part.js");
/** Threats, one for each who threatens: the first telling leads, quotations of all are kept. */
function threatsIn(reading) {
    const bySpeaker = new Map();
    for (const uttered of utteredThreats(reading)) {
        const { speaker } = uttered.utterance;
        const key = (speaker.actor && (0, taking_part_js_1.side)(reading, speaker.actor)?.id) ?? speaker.side?.id ?? speaker.words;
        bySpeaker.set(key, [...(bySpeaker.get(key) ?? []), uttered].slice(0, MOST));
    }
    const groups = [...bySpeaker.values()];
    return {
        findings: groups.map((group) => findingOf(reading, group)),
        utterances: new Set(groups
            .flat()
            .filter((uttered) => !isBeside(uttered))
            .map(({ utterance }) => utterance)),
    };
}
/** `“…”, said X, who threatened to walk out`: what is quoted is no threat, and is said all the same. */
function isBeside({ utterance: { quotations, at: said }, at }) {
    return quotations.length > 0 && at.start > said && quotations.every((quotation) => quotation.end <= said);
}
/** More threats of one speaker add nothing. */
const MOST = 20;
function utteredThreats(reading) {
    return reading.sentences.flatMap((sentence) => {
        const said = reading.said.get(sentence.index) ?? [];
        if (said.length === 0)
            return [];
        const here = reading.folded.slice(sentence.start, sentence.end);
        const condition = spanOf(threats_js_1.CONDITION[reading.language].exec(here), sentence.start);
        const at = threatAt(reading, here, sentence.start, condition !== null || OR_ELSE.test(here));
        const utterance = at && uttererOf(said, at);
        return at && utterance ? [{ utterance, at, condition }] : [];
    });
}
/** Words of threat; words of harm under a condition or in a warning. Nothing where the deed is done or nobody threatens. */
function threatAt(reading, here, offset, conditional) {
    const { language } = reading;
    const threat = threats_js_1.THREAT[language].exec(here);
    const harm = threats_js_1.HARM[language].exec(here);
    const warned = threats_js_1.WARNING[language].test(here);
    if ((threats_js_1.DONE[language].test(here) && !warned) || threats_js_1.NO_THREAT[language].test(here))
        return null;
    const harmQuoted = harm && (0, quoted_js_1.isQuoted)(reading, offset + harm.index);
    if (threat && !(harmQuoted && (warned || conditional)))
        return spanOf(threat, offset);
    if (harm && (warned || (conditional && WILL[language].test(here))))
        return spanOf(harm, offset);
    // Whoever warns of what will be if something is or is not done threatens, whatever that is.
    return warned && conditional && WILL[language].test(here) ? spanOf(threats_js_1.WARNING[language].exec(here), offset) : null;
}
/** A condition in one word. */
const OR_ELSE = /\b(?:otherwise|or else|sinon|autrement|faute de quoi)\b|, or (?=["“‘']|(?:[a-z]+ ){0,4}(?:would|will)\b)|, ou (?=[«“"])/;
/** Harm under a condition is a threat only of what would come. */
const WILL = {
    fr: /\b(?:[a-z]{2,}(?:ra|ront|rons|rez|rait|raient)|va|vont|auront|aura)\b/,
    en: /\b(?:will|would|going to|are (?:very )?(?:steep|severe|grave|serious)|there'll|'ll|shall|face|faces)\b/,
};
function uttererOf(said, at) {
    const quoting = said.find(({ quotations }) => quotations.some((quotation) => (0, spans_js_1.contains)(quotation, at)));
    const byDistance = [...said].sort((a, b) => (0, spans_js_1.gap)({ start: a.at, end: a.at }, at) - (0, spans_js_1.gap)({ start: b.at, end: b.at }, at));
    const utterance = quoting ?? byDistance[0] ?? null;
    return utterance && utterance.speaker.kind !== 'media' ? utterance : null;
}
function findingOf(reading, group) {
    const lead = group.find(({ utterance }) => !utterance.sentence.heading) ?? group[0];
    if (!lead)
        throw new Error('a group of threats has a first one');
    const { utterance, at } = lead;
    const { speaker, sentence } = utterance;
    const condition = group.find((each) => each.condition)?.condition ?? null;
    const quotation = group.flatMap((each) => each.utterance.quotations.filter((quoted) => (0, spans_js_1.contains)(quoted, each.at)))[0];
    const own = speaker.actor ? (0, taking_part_js_1.side)(reading, speaker.actor) : speaker.side;
    const words = quotation ? quotation.inner : clauseAround(reading, utterance, at);
    const day = reading.days.get(utterance);
    const told = reading.text.slice(words.start, words.end);
    return {
        kind: 'threat',
        title: (0, naming_js_1.saying)(reading, (0, naming_js_1.shortName)(speaker, reading.language), told, quotation !== undefined),
        when: day?.when ?? reading.publishedOn,
        saidAs: day?.saidAs ?? null,
        saidRule: day?.saidRule ?? null,
        timezone: null,
        place: null,
        country: null,
        format: null,
        status: 'standing',
        condition: condition && (0, naming_js_1.shorten)(reading.text.slice(condition.start, condition.end).replace(/\s+/g, ' ').trim(), 200),
        consequence: (0, naming_js_1.shorten)(told.replace(/\s+/g, ' '), 200),
        vote: null,
        participations: [
            ...(speaker.actor ? [{ actor: speaker.actor, role: 'speaker' }] : []),
            ...(own && own !== speaker.actor ? [{ actor: own, role: 'party' }] : []),
            ...targetsOf(reading, group, own).map((actor) => ({ actor, role: 'target' })),
        ],
        citations: (0, citing_js_1.citationsOf)(reading, group.map(({ utterance: each }) => each)),
        details: [],
        passage: { start: sentence.start, end: sentence.end },
        confidence: speaker.actor
            ? condition || threats_js_1.THREAT[reading.language].test(reading.folded.slice(sentence.start, sentence.end))
                ? 'high'
                : 'medium'
            : 'low',
        reasons: [condition ? 'threat_under_condition' : 'threat'],
        speaker: speaker.actor?.id ?? speaker.words,
    };
}
/** Whom the words of the threat say that it is against: `warned Israel`, `des représailles contre l’Iran`. */
function targetsOf(reading, group, own) {
    const named = group.flatMap(({ utterance: { sentence } }) => (0, spans_js_1.within)(reading.mentions, sentence)
        .filter(({ actor, start, end, place }) => {
        const { folded, language } = reading;
        const head = folded.slice(Math.max(sentence.start, start - REACH), start);
        const isGiven = THAT.test(head) && MUST.test(folded.slice(end, end + 12));
        return (actor.type !== 'media' && (!place || actor.type === 'state') && (isGiven || THREATENED[language].test(head)));
    })
        .map(({ actor }) => (0, taking_part_js_1.side)(reading, actor)));
    const told = (0, taking_part_js_1.unique)(named).filter((actor) => actor !== own && actor.type !== 'body');
    return told.length > 0 ? told.slice(0, 1) : meantBy(reading, group, own);
}
/** Whom the condition is put to: `if Tehran refuses`, and of two sides that the article is about the other one, where it says `they` or that there be a deal. */
function meantBy(reading, group, own) {
    const condition = group.find((each) => each.condition)?.condition;
    if (!condition)
        return [];
    const named = (0, spans_js_1.within)(reading.mentions, condition)
        .filter(({ actor, kind }) => kind !== 'people' && actor.type === 'state')
        .map(({ actor }) => actor);
    const [first] = named.filter((actor) => actor !== own);
    if (first)
        return [first];
    const main = (0, taking_part_js_1.mainSides)(reading, reading.mediators);
    const put = PUT_TO[reading.language].test(reading.folded.slice(condition.start, condition.end));
    return put && own && main.includes(own) ? main.filter((actor) => actor !== own).slice(0, 1) : [];
}
const PUT_TO = {
    fr: /\b(?:s'ils|ils|elles|accord|entente)\b/,
    en: /\b(?:they|deal|agreement)\b/,
};
const REACH = 50;
/** `that Iran had ten days`: whom something is asked of. */
const THAT = /\b(?:that|que) (?:the |la |le |l'|les )?$|\bqu'$/;
const MUST = /^ (?:had|has|have|must|should|avait|avaient|devait|devaient|doit|doivent)\b/;
/** Right before whom a threat is against. */
const THREATENED = {
    fr: /\b(?:donne a|menac(?:e|ent|ait|ant|er)|averti[ts]?|previen(?:t|nent)|prevenu|mis en garde|mettre en garde|frapper(?:a|ont|ait)?|attaquer(?:a|ont|ait)?|bombarder(?:a|ont|ait)?|contre|a l'encontre d[eu]|visant)(?: (?:le|la|les|l'|m\.|mme|president|premier|ministre|[a-z]+ien(?:s|ne)?))* ?(?:l'|d')?$/,
    en: /\b(?:gave|gives|given|told|threaten(?:s|ed|ing)?|warn(?:s|ed|ing)?|attack(?:ing)?|strike|bomb|hit|against|at war with|retaliat[a-z]+ (?:on|against))(?: (?:the|its|president|mr\.?|prime|minister))* ?$/,
};
/** The clause the threat stands in, between the punctuation around; what says that it is said is left out. */
function clauseAround(reading, { sentence, at: said }, at) {
    const { outside } = reading;
    // « a menacé », “threatened”: the verb of saying is the only word of threat; what is said stands around it.
    if (at.start <= said + LONGEST_AUXILIARY && said < at.end)
        return (0, clause_js_1.clauseOf)(reading, sentence, said);
    const head = outside.slice(sentence.start, at.start);
    const tail = outside.slice(at.end, sentence.end);
    const from = sentence.start + Math.max(0, ...[...head.matchAll(/[,;:]\s/g)].map(({ index }) => index + 2));
    const to = /[,;:!?]|\.(?=$|[»”"])/.exec(tail)?.index ?? tail.length;
    const that = from <= said && said < at.start ? /^[^,.;]{0,25}?\b(?:that |que |qu')/.exec(outside.slice(said, at.start)) : null;
    return { start: that ? said + that[0].length : from, end: at.end + to };
}
/** `ont de nouveau` menacé. */
const LONGEST_AUXILIARY = 16;
function spanOf(match, offset) {
    return match && { start: offset + match.index, end: offset + match.index + match[0].length };
}
//# sourceMappingURL=threats.js.map