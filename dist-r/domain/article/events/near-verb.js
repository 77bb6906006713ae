"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isConditional = isConditional;
exports.nounNear = nounNear;
exports.isAbout = isAbout;
exports.objectPronoun = objectPronoun;
exports.isUndone = isUndone;
exports.isParticiple = isParticiple;
exports.hasBody = hasBody;
exports.hasPeople = hasPeople;
exports.isPersons = isPersons;
exports.moodOf = moodOf;
exports.isAhead = isAhead;
const spans_js_1 = require("../text/spans.js");
const who_js_1 = require("./who.js");
const NEAR = 100;
/** So much more may stand between commas behind a subject. */
const ASIDE = 90;
/** No condition stands further behind a verb. */
const LONGEST = 300;
/** A condition follows: who promises harm under one threatens. */
function isConditional({ outside, pack }, verb) {
    const end = /[;:]/.exec(outside.slice(verb.end, verb.end + LONGEST))?.index ?? LONGEST;
    return new RegExp(pack.events.condition.source).test(outside.slice(verb.end, verb.end + end).split(/[.!?] /)[0] ?? '');
}
/** The nearest of some nouns in the clause of a verb, on the side of it that the rule asks for. */
function nounNear({ pack, text }, folded, { start, end, clause }, nouns, side, reach = NEAR) {
    // `the treaty that they signed`: what is signed stands before the clause.
    const opener = folded.slice(Math.max(0, clause.start - 2), clause.start + 5);
    // `the talks on a text, which may open`: behind a comma it is said of the whole phrase before.
    const lead = /^, ?(?:which|qui)/.test(opener) ? 60 : /(?:that|which|who|que |qu'|qui)/.test(opener) ? 28 : 0;
    const from = side === 'object' ? start - lead : Math.max(clause.start - lead, start - reach - ASIDE);
    const to = side === 'subject' ? end : Math.min(clause.end, end + reach);
    const here = folded.slice(from, to);
    const spans = nouns.flatMap((noun) => [...here.matchAll(pack.events.nouns[noun])].map(({ 0: words, index }) => ({
        start: from + index,
        end: from + index + words.length,
    })));
    const distance = (span) => (0, spans_js_1.gap)(span, { start, end }) + (span.start < start ? 15 : 0);
    return (spans
        // Between commas a good deal may be said of a subject.
        .filter((span) => start - span.end <= reach || commasIn(folded.slice(span.end, start)) === 2)
        .filter((span) => !isParticiple(text, span) && !isOfAnother(folded, span, start))
        .sort((a, b) => distance(a) - distance(b))[0] ?? null);
}
/** One of the nouns stands right beside the verb, with no comma behind it between: `promised to meet`, not `promised, at a conference,`. */
function isAbout(reading, folded, verb, nouns) {
    const noun = nounNear(reading, folded, verb, nouns, undefined, 45);
    return noun !== null && !(noun.start > verb.end && folded.slice(verb.end, noun.start).includes(', '));
}
/** `which it had initialled`, `l’avait paraphé`: what was signed is said by a pronoun. */
function objectPronoun({ outside }, { verb, start, end }) {
    if (verb !== 'sign' && verb !== 'initial')
        return null;
    const left = /\bl'(?:a|ont|avait|avaient) (?:[a-z]+ ){0,2}$/.test(outside.slice(Math.max(0, start - 32), start));
    return left || /^ it\b/.test(outside.slice(end, end + 4)) ? { start, end } : null;
}
/** `announced the suspension of the decree on the truce`: of what was agreed no more is told than that it ended. */
function isUndone({ pack }, folded, { end }, noun) {
    return noun.start >= end && pack.telling.undoing.test(folded.slice(end, noun.start));
}
/** One comma between a noun and the verb behind it: another clause has begun. */
function isOfAnother(folded, { end }, verb) {
    const between = folded.slice(end, verb);
    // `the truce, signed in February`: what stands right behind the comma is said of the noun.
    return (end < verb &&
        commasIn(between) % 2 === 1 &&
        !/^[^,]*, (?:[a-z]+ly )?$|^, (?:which|that|qui|qu[e']|dont|lequel|laquelle)\b/.test(between));
}
function commasIn(text) {
    return (text.match(/, /g) ?? []).length;
}
/** Folded, `rencontré` looks like `rencontre`. */
function isParticiple(text, { start, end }) {
    // `meeting Mr Arafat` is what somebody does.
    if (/ing$/i.test(text.slice(start, end)) && GERUND.test(text.slice(end, end + 12)))
        return true;
    return (/(?:é|ée|és|ées)$/.test(text.slice(start, end)) &&
        !/(?:traité|traités|armée| piégées?|députée?s?|déléguée?s?|alliés|blessés|employés|réfugiés)$/i.test(text.slice(start, end)));
}
const GERUND = /^ (?:him|her|them|the (?:president|leader)|(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z][a-z]{2,8} \d)\p{Lu}\p{L}*)/u;
/** A body that decides stands before the verb in its clause, or behind "by". */
function hasBody({ pack, outside }, { start, end, clause }, sentence, reach = 'sentence') {
    const { body, ballot } = pack.events.nouns;
    const from = reach === 'clause' ? clause.start : Math.min(clause.start, start - 140);
    const head = outside.slice(Math.max(sentence.start, from), start);
    const tail = outside.slice(end, Math.min(sentence.end, end + 60));
    const matches = (pattern, text) => [...text.matchAll(pattern)].length > 0;
    return (matches(body, head) ||
        matches(ballot, head) ||
        /\b(?:to|a|au) (?:voters|a vote|a referendum|referendum|parliament)/.test(outside.slice(start, end)) ||
        (/^ (?:[a-z]+ )?(?:by|par) /.test(tail) && matches(body, tail)) ||
        /\breferendum\b/.test(tail));
}
/** Several people without a name stand before the verb: `the experts`, `les négociateurs`. */
function hasPeople({ pack, outside }, { start, clause }) {
    return pack.events.people.test(outside.slice(Math.max(clause.start, start - 90), start));
}
/** A person is its subject, and no body: `the speaker of the assembly rejected`. */
function isPersons(reading, verb, sentence) {
    const subjects = (0, who_js_1.subjectsOf)(reading, verb, verb.clause, sentence);
    return subjects.length > 0 && subjects.every(({ actor }) => actor.type === 'person');
}
/** What is planned is to come, however its verb stands: `scheduled for Friday`, `attendu mercredi`. */
function moodOf({ folded }, { verb, mood, start, end }) {
    const expected = verb === 'travel' && /attendu|expected|due/.test(folded.slice(start, end));
    if (expected)
        return mood === 'done' || mood === 'now' ? 'ahead' : mood;
    // `sont appelés à voter dimanche`: they will.
    const called = verb === 'vote' && mood === 'done' && folded.startsWith('appele', start);
    return called || ((verb === 'plan' || verb === 'invite') && mood === 'now') ? 'ahead' : mood;
}
function isAhead({ publishedOn }, { first, last }) {
    return last === null || last >= publishedOn || (first ?? '') > publishedOn;
}
//# sourceMappingURL=near-verb.js.map