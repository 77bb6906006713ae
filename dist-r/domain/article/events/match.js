"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.occurrencesIn = occurrencesIn;
const spans_js_1 = require("../text/spans.js");
const date_for_js_1 = require("./date-for.js");
const frames_js_1 = require("./frames.js");
const kinds_js_1 = require("./kinds.js");
const near_verb_js_1 = require("./near-verb.js");
const nominal_js_1 = require("./nominal.js");
const over_js_1 = require("./over.js");
const place_for_js_1 = require("./place-for.js");
const quotations_in_js_1 = require("./quotations-in.js");
const roles_js_1 = require("./roles.js");
const rules_js_1 = require("./rules.js");
const status_told_js_1 = require("./status-told.js");
const verbs_of_js_1 = require("./verbs-of.js");
const votes_js_1 = require("./votes.js");
const who_js_1 = require("./who.js");
const MOST = 200;
/** Every telling of an event in the text by the table of rules, in the order of the text. */
function occurrencesIn(reading) {
    const found = [];
    for (const sentence of reading.sentences) {
        found.push(...inSentence(reading, sentence));
        if (found.length >= MOST)
            break;
    }
    return asDeadlines((0, frames_js_1.withoutWhatGoesOn)(reading, found.slice(0, MOST)));
}
/** What has to be done by a day, where the text tells of no agreement that asks for it, is a deadline of its own. */
function asDeadlines(found) {
    const own = found.filter((each) => !each.due || !found.some((other) => other !== each && !other.due && isOf(each.sentence, other)));
    if (found.some(({ kind, done }) => kind === 'agreement' && done))
        return own;
    return own.map((each) => each.due
        ? {
            ...each,
            kind: 'deadline',
            takingPart: each.takingPart.map((part) => ({ ...part, role: 'must_act' })),
        }
        : each);
}
/** What else says that it has to be done. */
function isOf(sentence, { kind, sentence: { index } }) {
    return index === sentence.index && (kind === 'commitment' || kind === 'deadline');
}
function inSentence(reading, sentence) {
    const told = [];
    for (const verb of (0, verbs_of_js_1.verbsIn)(reading, reading.outside, sentence))
        add(told, occurrenceAt(reading, sentence, verb, false));
    for (const verb of quotedVerbs(reading, sentence))
        add(told, occurrenceAt(reading, sentence, verb, true));
    for (const each of (0, over_js_1.gatheringsOver)(reading, sentence))
        add(told, each);
    for (const each of (0, nominal_js_1.toldByNouns)(reading, sentence))
        add(told, each);
    for (const each of (0, votes_js_1.decidedByVote)(reading, sentence))
        add(told, each);
    // Who agree to do something have agreed: it is no promise of each besides.
    const one = told.filter(({ kind, at }) => kind !== 'commitment' || !told.some((each) => each.kind === 'agreement' && each.at.start === at.start));
    // What is asked has not been told.
    return isAsked(reading, sentence) ? one.filter(({ done }) => !done) : one;
}
function isAsked({ outside }, { end }) {
    return /\? ?$/.test(outside.slice(Math.max(0, end - 2), end));
}
/** One of a kind in a clause: several verbs tell of the same. */
function add(told, occurrence) {
    if (!occurrence)
        return;
    const same = told.findIndex((each) => (0, kinds_js_1.classOf)(each.kind) === (0, kinds_js_1.classOf)(occurrence.kind) && isOneTelling(each, occurrence));
    const known = told[same];
    if (!known)
        told.push(occurrence);
    else if (begins(known, occurrence))
        told[same] = {
            ...occurrence,
            began: known.date,
            takingPart: [...known.takingPart, ...occurrence.takingPart],
        };
    else if (weight(occurrence) > weight(known))
        told[same] = occurrence;
}
/** `begun on Monday, the talks ended on Tuesday`: one gathering, with both days. */
function begins(known, other) {
    return (known.status === 'under_way' &&
        other.status === 'held' &&
        known.noun?.start === other.noun?.start &&
        (known.date?.first ?? '9') < (other.date?.first ?? ''));
}
function isOneTelling(a, b) {
    if (a.at.start === b.at.start || (a.noun && b.noun && a.noun.start === b.noun.start))
        return true;
    if (a.date && b.date && a.date !== b.date)
        return false;
    return a.done === b.done || (0, spans_js_1.gap)(a.at, b.at) < 40;
}
function weight(occurrence) {
    if (!occurrence)
        return -1;
    const { date, place, takingPart, done, status } = occurrence;
    return ((date ? 4 : 0) +
        (place ? 2 : 0) +
        Math.min(takingPart.length, 4) +
        (done ? 0 : 3) +
        (/^(?:denied|postponed|cancelled)$/.test(status) ? 4 : 0));
}
/** What somebody says of a gathering to come, with its day, within a quotation. */
function quotedVerbs(reading, sentence) {
    const quotations = (0, quotations_in_js_1.quotationsIn)(reading, sentence);
    if (quotations.length === 0)
        return [];
    const open = (0, verbs_of_js_1.verbsIn)(reading, reading.folded, sentence).filter(({ mood }) => mood === 'ahead' || mood === 'may' || mood === 'now');
    return quotations.flatMap(({ inner }) => open.filter((verb) => (0, spans_js_1.contains)(inner, verb)));
}
function occurrenceAt(reading, sentence, verb, quoted) {
    for (const rule of rules_js_1.EVENT_RULES) {
        if (!rule.trigger.includes(verb.verb))
            continue;
        if (quoted && (0, kinds_js_1.classOf)(rule.kind) !== 'gathering')
            continue;
        const occurrence = byRule(reading, sentence, verb, rule, quoted);
        if (occurrence)
            return occurrence;
    }
    return null;
}
function byRule(reading, sentence, verb, rule, quoted) {
    const mood = (0, near_verb_js_1.moodOf)(reading, verb);
    const status = rule.fills[mood];
    if (status === undefined || (rule.forbids?.conditional && verb.conditional))
        return null;
    if (mood === 'denied' && !verb.disputed)
        return null;
    if (rule.needs.under && !reading.pack.events.under.test(reading.outside.slice(sentence.start, sentence.end)))
        return null;
    if (rule.needs.verb &&
        !(0, verbs_of_js_1.verbsIn)(reading, reading.outside, sentence).some((each) => rule.needs.verb?.includes(each.verb)))
        return null;
    const folded = quoted ? reading.folded : reading.outside;
    const noun = rule.needs.noun
        ? ((0, near_verb_js_1.nounNear)(reading, folded, verb, rule.needs.noun, rule.needs.nounIs) ?? (0, near_verb_js_1.objectPronoun)(reading, verb))
        : null;
    if (rule.needs.noun && !noun)
        return null;
    if (rule.kind === 'agreement' && noun && (0, near_verb_js_1.isUndone)(reading, folded, verb, noun))
        return null;
    if (rule.forbids?.noun && (0, near_verb_js_1.isAbout)(reading, folded, verb, rule.forbids.noun))
        return null;
    if (rule.needs.body && (!(0, near_verb_js_1.hasBody)(reading, verb, sentence) || (0, near_verb_js_1.isPersons)(reading, verb, sentence)))
        return null;
    const done = mood === 'done' && !status_told_js_1.NOT_DONE.has(status);
    const needsDate = rule.needs.date ?? ((0, status_told_js_1.isStep)(status) ? 'ahead' : undefined);
    const off = status === 'cancelled' || status === 'postponed';
    const facing = needsDate === 'term' || needsDate === 'latest'
        ? needsDate
        : off
            ? 'either'
            : done && needsDate !== 'any'
                ? 'behind'
                : 'ahead';
    const by = rule.kind === 'commitment'
        ? ((0, date_for_js_1.dayOfPromise)(reading, sentence, verb) ?? (0, date_for_js_1.dateFor)(reading, sentence, noun ?? verb, verb, 'term'))
        : null;
    const date = by ?? (0, date_for_js_1.dateFor)(reading, sentence, noun ?? verb, verb, facing);
    // Of what is said not to be so, nobody need say when it would have been.
    if (needsDate && !date && !(status === 'denied' && verb.disputed))
        return null;
    if (!quoted && (0, frames_js_1.isElsewhere)(reading, sentence, verb, { status, happened: done || off, noun, date }))
        return null;
    const known = rule.kind === 'agreement' && done && (0, frames_js_1.isParticipleOf)(reading, verb, noun);
    if (known && noun && (0, frames_js_1.isAnySuch)(reading, sentence, verb, noun))
        return null;
    if (mood === 'now' && (0, status_told_js_1.isStep)(status) && !(date && (0, near_verb_js_1.isAhead)(reading, date)))
        return null;
    if (quoted &&
        !(date?.last != null &&
            (0, quotations_in_js_1.quotationsIn)(reading, sentence).some(({ inner }) => (0, spans_js_1.contains)(inner, date) && (0, spans_js_1.contains)(inner, verb))))
        return null;
    const before = quoted ? [] : (0, who_js_1.subjectsOf)(reading, verb, verb.clause, sentence);
    const behind = quoted ? [] : (0, who_js_1.objectsOf)(reading, verb, verb.clause, sentence);
    // By whom: of a passive, who does it stands behind the verb.
    const passive = behind.length > 0 && reading.pack.syntax.passive.test(reading.outside.slice(verb.end, behind[0]?.start));
    // What an agreement asks of somebody: whoever stands behind the verb has to.
    const asked = rule.kind === 'commitment' && rule.needs.under && before.length === 0 && behind.length > 0;
    // Who announces a gathering need not take part in it.
    const announcing = verb.verb === 'plan' && /annonc|announc/.test(reading.folded.slice(verb.start, verb.end));
    const acting = announcing ? [] : before;
    const [subjects, objects] = passive || asked ? [behind, acting] : [acting, behind];
    if (rule.forbids?.verb &&
        (0, verbs_of_js_1.verbsIn)(reading, reading.outside, verb.clause).some((each) => !rule.trigger.includes(each.verb) && rule.forbids?.verb?.includes(each.verb)))
        return null;
    const several = !quoted &&
        (reading.pack.events.both.test(reading.outside.slice(verb.clause.start, verb.start)) ||
            (before.length > 0 && reading.pack.syntax.andGroup.test(reading.outside.slice(verb.clause.start, verb.start))) ||
            reading.pack.syntax.allObjects.test(reading.outside.slice(verb.end, verb.end + 30)));
    const enough = subjects.length + objects.length + (quoted ? 0 : (0, who_js_1.unresolved)(reading, verb).length) >= (rule.needs.actors ?? 0) ||
        several ||
        (rule.needs.actors === 1 &&
            ((0, status_told_js_1.isStep)(status) || ((0, kinds_js_1.classOf)(rule.kind) === 'gathering' && date !== null)) &&
            ((0, near_verb_js_1.hasBody)(reading, verb, sentence) || (0, near_verb_js_1.hasPeople)(reading, verb))) ||
        (rule.needs.people === true && (0, near_verb_js_1.hasPeople)(reading, verb));
    if (!enough && !quoted)
        return null;
    if (rule.kind === 'commitment' &&
        !rule.needs.due &&
        (passive || (subjects.length === 0 && !several) || (0, near_verb_js_1.isConditional)(reading, verb)))
        return null;
    // A body that nobody knows decides; it is no side of its own.
    const isNew = ({ id }) => reading.newActors.some((each) => each.id === id);
    const sides = new Set(subjects
        .map(({ actor }) => actor)
        .filter((actor) => actor.type !== 'person' && actor.type !== 'media' && !isNew(actor))).size;
    if ((!several && sides < (rule.needs.sides ?? 0)) || (rule.forbids?.sides && sides > 1))
        return null;
    if (rule.forbids?.body &&
        sides < 2 &&
        subjects.filter(({ actor }) => !isNew(actor)).length < 2 &&
        !subjects.some(({ actor }) => (actor.type === 'organisation' && !isNew(actor)) || isGroup(actor.type)) &&
        (0, near_verb_js_1.hasBody)(reading, verb, sentence, 'clause') &&
        !(0, near_verb_js_1.isPersons)(reading, verb, sentence))
        return null;
    const hosting = !passive && reading.pack.syntax.hosts.test(reading.folded.slice(verb.start, verb.end));
    // `the treaty initialled in Dayton`: the verb behind the noun says where.
    const [near, far] = noun && verb.start < noun.start ? [noun, verb] : [verb, noun ?? verb];
    const place = (0, place_for_js_1.placeFor)(reading, sentence, near) ?? (0, place_for_js_1.placeFor)(reading, sentence, far);
    return {
        kind: rule.kind === 'talks' && noun && !(0, kinds_js_1.isTalks)(reading, noun) ? 'meeting' : rule.kind,
        status,
        sentence,
        at: { start: Math.min(verb.start, noun?.start ?? verb.start), end: Math.max(verb.end, noun?.end ?? verb.end) },
        noun: (0, kinds_js_1.classOf)(rule.kind) === 'gathering' ? noun : null,
        date,
        place,
        format: (0, kinds_js_1.classOf)(rule.kind) === 'gathering' ? (0, kinds_js_1.formatOf)(reading, sentence) : null,
        condition: null,
        takingPart: [
            ...(0, roles_js_1.takingPart)(reading, sentence, rule, subjects, objects, hosting),
            ...(quoted ? (0, roles_js_1.sideOfSpeaker)(reading, sentence, verb) : []),
            ...(0, roles_js_1.mediators)(reading, sentence, rule),
        ],
        done,
        reason: (0, status_told_js_1.reasonOf)(rule, status),
        due: rule.needs.due,
        known,
        introduced: noun !== null &&
            reading.pack.syntax.introduces.test(folded.slice(Math.max(sentence.start, noun.start - 40), noun.start)),
    };
}
function isGroup(type) {
    return type === 'armed_group' || type === 'group';
}
//# sourceMappingURL=match.js.map