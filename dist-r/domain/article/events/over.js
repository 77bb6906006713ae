"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.gatheringsOver = gatheringsOver;
const spans_js_1 = require("../text/spans.js");
const date_for_js_1 = require("./date-for.js");
const frames_js_1 = require("./frames.js");
const kinds_js_1 = require("./kinds.js");
const standing_js_1 = require("../speech/standing.js");
const outside_js_1 = require("../text/outside.js");
const near_verb_js_1 = require("./near-verb.js");
const place_for_js_1 = require("./place-for.js");
const roles_js_1 = require("./roles.js");
const taking_part_js_1 = require("./taking-part.js");
const verbs_of_js_1 = require("./verbs-of.js");
const who_js_1 = require("./who.js");
/** `after three days of talks`, `lors d’une réunion à Bruxelles`, `in a phone call with`: over by the word before them. */
function gatheringsOver(reading, sentence) {
    const { nouns } = reading.pack.events;
    const here = reading.outside.slice(sentence.start, sentence.end);
    if (sentence.heading)
        return [];
    const calls = [...here.matchAll(nouns.call)];
    return [...here.matchAll(nouns.talks), ...here.matchAll(nouns.meeting), ...calls].flatMap((match) => {
        const { 0: words, index } = match;
        const noun = { start: sentence.start + index, end: sentence.start + index + words.length };
        if ((0, near_verb_js_1.isParticiple)(reading.text, noun))
            return [];
        const occurrence = overAt(reading, sentence, noun, here.slice(Math.max(0, index - 70), index), calls.includes(match));
        return occurrence ? [occurrence] : [];
    });
}
/** Something is done, and nothing to come, wished or denied. */
function areDone(verbs) {
    return (verbs.length > 0 && verbs.every(({ mood, conditional, disputed }) => mood === 'done' && !conditional && !disputed));
}
/** `X left for home after talks with Y`, `during his visit to Rome`: who did something before the noun, as the subject of whatever verb. */
function whoseWord({ mentions, outside }, sentence, noun, company) {
    const subject = (0, spans_js_1.within)(mentions, { start: sentence.start, end: noun.start }).findLast(({ actor, place, start }) => !place &&
        actor.type !== 'media' &&
        !company.some((each) => each.actor === actor) &&
        outside.charAt(start) !== outside_js_1.BLANK &&
        (0, standing_js_1.standingOf)(outside, start) === 'subject');
    return subject ? [subject] : [];
}
/** `summoned by X during his visit`: the person named last before whose it is. */
function ownerOf({ mentions, outside, pack }, sentence, noun) {
    if (!pack.telling.ones.test(outside.slice(sentence.start, noun.start)))
        return [];
    const owner = (0, spans_js_1.within)(mentions, { start: sentence.start, end: noun.start }).findLast(({ actor, start }) => actor.type === 'person' && outside.charAt(start) !== outside_js_1.BLANK);
    return owner ? [owner] : [];
}
/** Whoever asks for a gathering, plans or denies one has not held it. */
const MEANT = new Set([
    'ask',
    'propose',
    'invite',
    'plan',
    'postpone',
    'cancel',
    'reject',
    'promise',
]);
function overAt(reading, sentence, noun, head, isCall) {
    const { pack } = reading;
    const { over, before, surely, condition } = pack.events;
    const apart = head.replaceAll("'", "' ");
    const means = isCall && reading.pack.telling.byPhone.test(reading.folded.slice(noun.start, noun.end));
    const verbs = (0, verbs_of_js_1.verbsIn)(reading, reading.outside, sentence);
    // `a video call between A and B had cleared the way`: the noun itself tells of it.
    const told = isCall && pack.telling.between.test(reading.outside.slice(noun.end, noun.end + 10)) && areDone(verbs);
    if (!means && !told && (before.test(apart) || !over.test(apart)))
        return null;
    const date = (0, date_for_js_1.dateFor)(reading, sentence, noun, noun, 'behind');
    if ((0, frames_js_1.isOfAnotherWorld)(reading, sentence, noun) || (0, frames_js_1.isOfAnotherTime)(reading, sentence, noun, sentence, null, date))
        return null;
    const place = (0, place_for_js_1.placeFor)(reading, sentence, noun);
    const strong = isCall || surely.test(apart);
    const nearby = verbs.findLast((verb) => verb.end <= noun.start);
    if (nearby &&
        ['ahead', 'may', 'wish', 'would', 'denied', 'unreal'].includes(nearby.mood) &&
        !/\b(?:after|following|apres|issue|terme|lors)\b/.test(apart))
        return null;
    if (!strong && verbs.some(({ verb, disputed }) => disputed || MEANT.has(verb)))
        return null;
    if (!strong && (!date || verbs.some(({ mood, conditional }) => mood === 'ahead' || conditional)))
        return null;
    if (new RegExp(`^(?:${condition.source})`).test(reading.outside.slice(sentence.start, sentence.start + 30)))
        return null;
    const clause = { start: Math.max(sentence.start, noun.start - 60), end: Math.min(sentence.end, noun.end + 120) };
    const company = (0, who_js_1.objectsOf)(reading, noun, clause, sentence).filter((mention) => reading.pack.syntax.nounCompany.test(reading.outside.slice(noun.end, mention.start)));
    const main = verbs.findLast((verb) => verb.end <= noun.start) ?? verbs.find((verb) => verb.start >= noun.end);
    const acting = main && strong && company.length < 2
        ? [
            ...(0, who_js_1.subjectsOf)(reading, main, main.clause, sentence),
            // `congratulated both by telephone`: who is called is the object of what is done so.
            ...(isCall && main.end <= noun.start ? (0, who_js_1.objectsOf)(reading, main, main.clause, sentence) : []),
        ].filter((mention) => mention.end <= noun.start || mention.start >= noun.end)
        : [];
    const speaking = isCall
        ? (reading.said.get(sentence.index) ?? []).flatMap(({ speaker, at }) => speaker.actor?.type === 'person'
            ? [{ actor: speaker.actor, kind: 'name', place: false, start: at, end: at }]
            : [])
        : [];
    if (means && !nearby) {
        // `en a fait part à M. Blinken au téléphone`: any verb, with a subject, and somebody else before the words.
        const named = (0, spans_js_1.within)(reading.mentions, {
            start: Math.max(sentence.start, noun.start - 160),
            end: noun.start,
        }).filter(({ actor, place }) => actor.type === 'person' && !place);
        if (named.length < 2 || reading.pack.telling.undone.test(reading.outside.slice(sentence.start, noun.start)))
            return null;
        acting.push(...named.slice(-2));
    }
    if (company.length === 1 && acting.length === 0 && strong)
        acting.push(...whoseWord(reading, sentence, noun, company));
    if (company.length + acting.length === 0)
        acting.push(...ownerOf(reading, sentence, noun));
    const who = [...company, ...(company.length > 1 ? [] : (0, roles_js_1.betweenIn)(reading, sentence)), ...acting, ...speaking];
    if (((!strong && !place) || means) && who.length < 2)
        return null;
    return {
        kind: isCall ? 'contact' : (0, kinds_js_1.isTalks)(reading, noun) ? 'talks' : 'meeting',
        status: isCall ? 'reported' : 'held',
        sentence,
        at: noun,
        noun: isCall ? null : noun,
        date,
        place,
        format: isCall ? null : (0, kinds_js_1.formatOf)(reading, sentence),
        condition: null,
        takingPart: isCall
            ? (0, who_js_1.inRole)(who, 'participant')
            : [
                ...(0, who_js_1.seated)(reading, who),
                ...(0, taking_part_js_1.mediatorsIn)(reading, sentence).map((actor) => ({ actor, role: 'mediator', at: null })),
            ],
        done: true,
        reason: isCall ? 'contact_made' : 'gathering_held',
    };
}
//# sourceMappingURL=over.js.map