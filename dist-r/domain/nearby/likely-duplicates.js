"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.likelyDuplicates = likelyDuplicates;
const folded_js_1 = require("../folded.js");
const nearby_event_js_1 = require("./nearby-event.js");
/** Days that two accounts of one event may lie apart. */
const NEAR = 2;
/** Share of words that two titles of one event have in common, at least. */
const ALIKE = 0.5;
const MOST = 3;
/**
 * Recorded events of the same dossier that may be the one being written: near in time, and with a similar title, or of
 * the same kind with the same actors. The likeliest first, at most three.
 *
 * @example
 * likelyDuplicates({ title: 'Talks in Muscat', kind: 'talks', earliest: '2026-02-06', … }, [indirectTalksInMuscat])
 */
function likelyDuplicates(candidate, events) {
    return events
        .flatMap((event) => {
        const apart = (0, nearby_event_js_1.daysApart)(candidate, event);
        if (apart === null || apart > NEAR)
            return [];
        const alike = similarity(candidate.title, event.title);
        const sameActors = event.kind === candidate.kind && haveSameActors(candidate.actors, event.actors);
        return alike >= ALIKE || sameActors ? [{ event, score: alike + (sameActors ? 1 : 0) - apart / 10 }] : [];
    })
        .sort((a, b) => b.score - a.score)
        .slice(0, MOST)
        .map(({ event }) => event);
}
/** 0 … 1: words in common, by the shorter of both; a title of a single word is too little to tell. */
function similarity(a, b) {
    const [left, right] = [wordsOf(a), wordsOf(b)];
    const smaller = Math.min(left.size, right.size);
    return smaller < 2 ? 0 : [...left].filter((word) => right.has(word)).length / smaller;
}
/** Words that tell; the small ones of either language do not. */
function wordsOf(title) {
    const words = (0, folded_js_1.folded)(title).match(/[\p{L}\p{N}]+/gu) ?? [];
    return new Set(words.filter((word) => word.length > 2 && !SMALL.has(word)));
}
const SMALL = new Set('the and for with les des dans sur aux avec une par pour'.split(' '));
function haveSameActors(a, b) {
    const shared = new Set(a.filter((actor) => b.includes(actor))).size;
    return shared >= 2 && shared === new Set(a).size;
}
//# sourceMappingURL=likely-duplicates.js.map