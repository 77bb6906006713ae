"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.toldByNouns = toldByNouns;
const spans_js_1 = require("../text/spans.js");
const date_for_js_1 = require("./date-for.js");
const frames_js_1 = require("./frames.js");
const place_for_js_1 = require("./place-for.js");
const roles_js_1 = require("./roles.js");
const taking_part_js_1 = require("./taking-part.js");
const verbs_of_js_1 = require("./verbs-of.js");
const who_js_1 = require("./who.js");
/** What a noun tells as done: `the signing on Saturday of a peace agreement`, `la conclusion d’un accord`, `in a letter to`. */
function toldByNouns(reading, sentence) {
    if (sentence.heading)
        return [];
    return [...deedsTold(reading, sentence), ...lettersTold(reading, sentence), ...deadlinesTold(reading, sentence)];
}
const MOST = 4;
const NEAR = 60;
function deedsTold(reading, sentence) {
    const { pack, outside } = reading;
    const here = outside.slice(sentence.start, sentence.end);
    return pack.telling.nouns.flatMap(({ kind, status, words: tells, object }) => [...here.matchAll(tells)].slice(0, MOST).flatMap(({ 0: words, index }) => {
        const at = { start: sentence.start + index, end: sentence.start + index + words.length };
        const tail = here.slice(index + words.length, index + words.length + 60);
        const nouns = object.flatMap((each) => [...tail.matchAll(pack.events.nouns[each])]);
        const noun = nouns.sort((a, b) => a.index - b.index)[0];
        if (!noun || /[,;:.]/.test(tail.slice(0, noun.index)) || !isDone(reading, sentence, at))
            return [];
        const date = (0, date_for_js_1.dateFor)(reading, sentence, at, at, 'behind');
        if ((0, frames_js_1.isOfAnotherWorld)(reading, sentence, at) || (0, frames_js_1.isOfAnotherTime)(reading, sentence, at, sentence, null, date))
            return [];
        return [
            {
                kind,
                status,
                sentence,
                at: { start: at.start, end: at.end + noun.index + noun[0].length },
                noun: null,
                date,
                place: (0, place_for_js_1.placeFor)(reading, sentence, at),
                format: null,
                condition: null,
                takingPart: [
                    ...(0, who_js_1.seated)(reading, (0, roles_js_1.betweenIn)(reading, sentence)),
                    ...(0, taking_part_js_1.mediatorsIn)(reading, sentence).map((actor) => ({ actor, role: 'mediator', at: null })),
                ],
                done: true,
                reason: 'deed',
            },
        ];
    }));
}
/** What is planned, put off or asked for is not done by being named. */
const MEANT = new Set(['plan', 'postpone', 'cancel', 'ask', 'propose', 'reject']);
/** Nothing before it says that it is still to come, wished for or denied. */
function isDone(reading, sentence, at) {
    const head = reading.outside.slice(Math.max(sentence.start, at.start - 70), at.start);
    const { events, telling } = reading.pack;
    if (events.before.test(head.replaceAll("'", "' ")) || telling.undone.test(head))
        return false;
    return (0, verbs_of_js_1.verbsIn)(reading, reading.outside, sentence).every(({ verb, mood, conditional, disputed }) => !MEANT.has(verb) && !conditional && !disputed && (mood === 'done' || mood === 'now' || mood === 'wish'));
}
/** `he asked in a letter to X`, `dans un courrier adressé à X`. */
function lettersTold(reading, sentence) {
    const { pack, outside } = reading;
    const here = outside.slice(sentence.start, sentence.end);
    return [...here.matchAll(pack.events.nouns.letter)].slice(0, MOST).flatMap(({ 0: words, index }) => {
        const at = { start: sentence.start + index, end: sentence.start + index + words.length };
        if (!pack.telling.inLetter.test(here.slice(0, index)))
            return [];
        const main = (0, verbs_of_js_1.verbsIn)(reading, outside, sentence).findLast(({ end }) => end <= at.start);
        const clause = { start: main?.clause.start ?? sentence.start, end: sentence.end };
        const before = (0, who_js_1.subjectsOf)(reading, main ?? at, clause, sentence);
        const said = (reading.said.get(sentence.index) ?? []).find((each) => each.at > at.end && each.speaker.actor);
        // `In a letter, X told Y`: who says it behind the noun has written it.
        const from = before.length === 0 && said?.speaker.actor
            ? [{ actor: said.speaker.actor, kind: 'name', place: false, start: said.at, end: said.at }]
            : before;
        const direct = addressees(reading, sentence, at.end);
        const told = said && { start: said.at, end: said.at + (/^\S+/.exec(outside.slice(said.at))?.[0].length ?? 0) };
        const to = direct.length === 0 && told
            ? (0, who_js_1.objectsOf)(reading, told, { start: told.start, end: Math.min(sentence.end, told.end + NEAR) }, sentence).slice(0, 1)
            : direct;
        if (from.length + to.length === 0)
            return [];
        return [
            {
                kind: 'contact',
                status: 'reported',
                sentence,
                at,
                noun: null,
                date: (0, date_for_js_1.dateFor)(reading, sentence, at, at, 'behind'),
                place: null,
                format: null,
                condition: null,
                takingPart: [...(0, who_js_1.inRole)(from, 'participant'), ...(0, who_js_1.inRole)(to, 'addressee')],
                done: true,
                reason: 'contact_made',
            },
        ];
    });
}
/** `The deadline is Friday`, `l’échéance du 30 juin`: a day beside its noun; one that is over has expired. */
function deadlinesTold(reading, sentence) {
    const here = reading.outside.slice(sentence.start, sentence.end);
    return [...here.matchAll(reading.pack.events.nouns.deadline)].slice(0, 1).flatMap(({ 0: words, index }) => {
        const at = { start: sentence.start + index, end: sentence.start + index + words.length };
        const date = (0, date_for_js_1.dateFor)(reading, sentence, at, at, 'either');
        if (!date || (0, spans_js_1.gap)(date, at) > BESIDE || reading.pack.telling.noDeadline.test(here))
            return [];
        return [
            {
                kind: 'deadline',
                status: (date.last ?? '9') < reading.publishedOn ? 'expired' : 'standing',
                sentence,
                at,
                noun: null,
                date,
                place: null,
                format: null,
                condition: null,
                takingPart: [],
                done: false,
                reason: 'deed',
            },
        ];
    });
}
const BESIDE = 40;
/** Whom a letter is to: right behind it, after "to". */
function addressees({ mentions, outside, pack }, sentence, end) {
    return (0, spans_js_1.within)(mentions, { start: end, end: Math.min(sentence.end, end + 60) })
        .filter(({ place }) => !place)
        .filter(({ start }) => pack.telling.toWhom.test(outside.slice(end, start)))
        .slice(0, 1);
}
//# sourceMappingURL=nominal.js.map