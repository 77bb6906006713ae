"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.takingPart = takingPart;
exports.sideOfSpeaker = sideOfSpeaker;
exports.betweenIn = betweenIn;
exports.mediators = mediators;
const spans_js_1 = require("../text/spans.js");
const kinds_js_1 = require("./kinds.js");
const taking_part_js_1 = require("./taking-part.js");
const who_js_1 = require("./who.js");
function takingPart(reading, sentence, { kind, roles }, subjects, objects, hosting) {
    if ((0, kinds_js_1.classOf)(kind) === 'gathering') {
        const between = betweenIn(reading, sentence);
        const hosts = hosting && between.length > 1
            ? subjects.filter(({ actor }) => !between.some((each) => each.actor === actor))
            : [];
        const others = subjects.filter((mention) => !hosts.includes(mention));
        return [
            ...(0, who_js_1.inRole)(hosts, 'host'),
            ...hostsIn(reading, sentence),
            ...(0, who_js_1.seated)(reading, [...others, ...objects, ...between]),
        ];
    }
    if (kind === 'agreement') {
        const all = [...subjects, ...objects, ...betweenIn(reading, sentence)];
        return (0, who_js_1.seated)(reading, all).map((each) => ({ ...each, role: each.role === 'party' ? roles.subject : each.role }));
    }
    // A person acts for a side, which is a party; a state or a group is one itself.
    const acts = roles.subject === 'author' || roles.subject === 'party';
    const own = acts ? actingFor(reading, subjects, kind) : (0, who_js_1.inRole)(subjects, roles.subject);
    const others = roles.object === 'target'
        ? (0, who_js_1.inRole)(againstWhom(reading, sentence), 'target')
        : roles.object
            ? (0, who_js_1.inRole)(objects, roles.object)
            : [];
    return [...own, ...others.filter(({ actor }) => !own.some((each) => each.actor === actor))];
}
/** Who says "we will meet again" is one of those who will. */
function sideOfSpeaker(reading, sentence, verb) {
    const utterance = (reading.said.get(sentence.index) ?? []).find(({ quotations }) => quotations.some((quotation) => (0, spans_js_1.contains)(quotation, verb)));
    const own = utterance?.speaker.actor && (0, taking_part_js_1.side)(reading, utterance.speaker.actor);
    const first = /\b(?:we|we're|nous|on|our|us)\b/.test(reading.folded.slice(Math.max(sentence.start, verb.start - 50), verb.start));
    return own && first ? [{ actor: own, role: 'party', at: null }] : [];
}
/** The author and his side; of a state, the state as party. Bodies that decide are the authors of what they decide. */
function actingFor(reading, subjects, kind) {
    return subjects.flatMap(({ actor, start, end }) => {
        const at = { start, end };
        const person = kind === 'measure' || kind === 'incident' ? 'party' : 'author';
        if (actor.type !== 'person')
            return [{ actor, role: kind === 'decision' || kind === 'proposal' ? 'author' : 'party', at }];
        const own = (0, taking_part_js_1.side)(reading, actor);
        return [{ actor, role: person, at }, ...(own && own !== actor ? [{ actor: own, role: 'party', at }] : [])];
    });
}
/** `sanctions against Iran`, `des missiles sur Israël`. */
function againstWhom(reading, sentence) {
    const { against } = reading.pack.events;
    return (0, spans_js_1.within)(reading.mentions, sentence).filter(({ start, actor }) => actor.type !== 'media' &&
        against.test(reading.outside
            .slice(Math.max(sentence.start, start - 45), start)
            .replace(/(?: [a-z'-]+){0,5} (?:de |d'|du |of )(?:l'|la |le )?$/, (words) => /(?:visant|contre|against|targeting|sur)/.test(words)
            ? words.replace(/(visant|contre|against|targeting|sur).*$/, '$1 ')
            : words)));
}
/** `between A and B`, `entre A et B`: they take part, whatever the verb. */
function betweenIn(reading, sentence) {
    const here = reading.outside.slice(sentence.start, sentence.end);
    const match = /\b(?:between|entre) [^.;:()]{3,140}/.exec(here);
    if (!match)
        return [];
    const start = sentence.start + match.index;
    const span = { start, end: start + match[0].length };
    const found = (0, spans_js_1.within)(reading.mentions, span).filter(({ actor, place }) => !place && actor.type !== 'media');
    const first = found[0];
    if (!first || first.start - start > 60)
        return [];
    let end = first.end;
    return found.filter((mention) => {
        const joined = /^(?:|[^.;:()]{0,50}\b(?:and|et|,) ?[^.;:()]{0,40})$/.test(reading.outside.slice(end, mention.start)) ||
            mention === first;
        if (joined)
            end = mention.end;
        return joined;
    });
}
/** `at Japan’s invitation`, `hosted by the Community of Sant’Egidio`, `à l’invitation du Japon`. */
function hostsIn(reading, sentence) {
    const { invited, hosted } = reading.pack.syntax;
    const { outside } = reading;
    const found = (0, spans_js_1.within)(reading.mentions, sentence).filter(({ start, end, actor }) => actor.type !== 'media' &&
        (hosted.test(outside.slice(Math.max(sentence.start, start - 50), start)) ||
            invited.test(outside.slice(end, end + 14))));
    return (0, who_js_1.inRole)(found.slice(0, 2), 'host');
}
function mediators(reading, sentence, { kind }) {
    if ((0, kinds_js_1.classOf)(kind) !== 'gathering' && kind !== 'agreement')
        return [];
    return (0, taking_part_js_1.mediatorsIn)(reading, sentence).map((actor) => ({ actor, role: 'mediator', at: null }));
}
//# sourceMappingURL=roles.js.map