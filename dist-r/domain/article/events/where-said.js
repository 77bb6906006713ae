"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.whereSaid = whereSaid;
const spans_js_1 = require("../text/spans.js");
/**
 * Where it was said: `In Kabul, X said`, `Speaking in Kabul on Friday, X said`, `X told a news conference in Kabul`, `Blair, in
 * London: “…”`; no place of what is said, nor of what the speaker did besides.
 */
function whereSaid({ places, outside, subjects, pack }, { sentence, at, speaker }) {
    const { saidIn, opensElse, saidBegins } = pack.telling;
    const first = (0, spans_js_1.within)(subjects, sentence).find(({ actor, kind }) => speaker.actor ? actor === speaker.actor : kind !== 'pronoun');
    const own = (0, spans_js_1.within)(places, sentence).filter(({ start }) => saidIn.test(outside.slice(Math.max(sentence.start, start - 14), start)));
    const opening = own.find(({ start, end }) => end <= at &&
        (!first || end <= first.start) &&
        /^[^;:]{0,40}?,/.test(outside.slice(end, at)) &&
        !opensElse.test(outside.slice(sentence.start, start)));
    const told = own.find(({ start }) => start > at && start - at < FAR && !saidBegins.test(outside.slice(at, start).replace(QUOTED, ' ')));
    const beside = own.find(({ start }) => first && start >= first.end && start - first.end <= 8 && start < at + 3);
    return told ?? opening ?? beside ?? null;
}
const FAR = 110;
const QUOTED = /[«“"‘][^»”"’]*[»”"’]/g;
//# sourceMappingURL=where-said.js.map