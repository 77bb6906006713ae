"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.side = side;
exports.mediatorsIn = mediatorsIn;
exports.mainSides = mainSides;
exports.prominentIn = prominentIn;
exports.unique = unique;
const article_actor_js_1 = require("../names/article-actor.js");
const meetings_js_1 = require("../packs/words/meetings.js");
const spans_js_1 = require("../text/spans.js");
/** The side an actor takes: its state or body; null for media and for persons whose state is no actor. */
function side(reading, actor) {
    return (0, article_actor_js_1.sideOf)(actor, reading.actors, reading.publishedOn);
}
/** The mediator named in a sentence: the state or person next to a word of mediation. */
function mediatorsIn(reading, sentence) {
    const words = [...reading.outside.slice(sentence.start, sentence.end).matchAll(meetings_js_1.MEDIATION[reading.language])].slice(0, MOST);
    const found = words.flatMap(({ 0: word, index }) => {
        const cue = { start: sentence.start + index, end: sentence.start + index + word.length };
        const near = (0, spans_js_1.within)((0, spans_js_1.within)(reading.mentions, sentence), (0, spans_js_1.around)(cue, NEAR + LONGEST_NAME))
            .filter((mention) => mention.actor.type !== 'media' && (0, spans_js_1.gap)(mention, cue) <= NEAR && isTied(reading, cue, mention, word))
            .sort((a, b) => (0, spans_js_1.gap)(a, cue) - (0, spans_js_1.gap)(b, cue));
        return near[0] ? [near[0].actor] : [];
    });
    return unique(found);
}
const NEAR = 60;
const LONGEST_NAME = 60;
const MOST = 12;
/** `through Omani diplomats`, `médiateur omanais`, `Omani mediators`: nothing but a few words between, no "and". */
function isTied(reading, cue, name, word) {
    const follows = name.start >= cue.end;
    const between = follows ? reading.outside.slice(cue.end, name.start) : reading.outside.slice(name.end, cue.start);
    if (/[.;:!?]|\b(?:and|et|between|entre|with|avec)\b/.test(between))
        return false;
    if (between === '-')
        return !follows;
    if (/^(?:through|via|par|sous|mediated|brokered|facilit|under|transit|messages)/.test(word)) {
        return follows && between.length <= NEAR;
    }
    if (word.startsWith('diplomates'))
        return (follows &&
            between.trim() === '' &&
            /\b(?:des|les|de|par|via) $/.test(reading.outside.slice(cue.start - 5, cue.start)));
    if (/^(?:shuttl|la navette|pass|carr|relay|convey|portai|ont |portant|transm)/.test(word))
        return !follows;
    return /^[\sa-z',-]*$/.test(between) && between.trim().split(/\s+/).length <= 4;
}
/** The two sides that the article speaks of most, mediators left out. */
function mainSides(reading, except) {
    return reading.prominent.filter((actor) => !except.includes(actor) && !reading.mediators.includes(actor)).slice(0, 2);
}
/** States and armed groups by how often an article names them, by name or by a person of theirs. */
function prominentIn(reading) {
    const counts = new Map();
    const sides = new Map();
    for (const { actor, place } of reading.mentions) {
        if (!sides.has(actor))
            sides.set(actor, side(reading, actor));
        const each = place ? null : sides.get(actor);
        if (each?.type === 'state' || each?.type === 'armed_group' || each?.type === 'group')
            counts.set(each, (counts.get(each) ?? 0) + 1);
    }
    return [...counts]
        .filter(([, count]) => count > 2)
        .sort((a, b) => b[1] - a[1])
        .map(([actor]) => actor);
}
function unique(actors) {
    return [...new Set(actors)].filter((actor) => actor !== null);
}
//# sourceMappingURL=taking-part.js.map