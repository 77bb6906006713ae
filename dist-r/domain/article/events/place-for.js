"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.placeFor = placeFor;
const spans_js_1 = require("../text/spans.js");
const near_js_1 = require("./near.js");
const NEAR = 120;
/** So far from a house stands the town that it is in. */
const BESIDE = 40;
/** Where it happens: the nearest place of its sentence that no other clause stands between. */
function placeFor(reading, sentence, at) {
    const places = (0, spans_js_1.within)(reading.places, sentence).filter(({ start, end }) => {
        const between = start >= at.end ? reading.outside.slice(at.end, start) : reading.outside.slice(end, at.start);
        return !reading.pack.telling.placeParted.test(between);
    });
    const close = (0, near_js_1.nearest)(places, at, NEAR);
    // A town tells more than a house in it.
    const towns = places.filter((each) => (each.country ?? each.zone) !== null && close && (0, spans_js_1.gap)(each, close) <= BESIDE);
    return ((close && (0, near_js_1.nearest)(towns, at, NEAR + BESIDE)) ??
        close ??
        whereClause(reading, sentence, at) ??
        opening(reading, sentence, at));
}
/** `flew to Nagoya, where she met`: the place right before the clause. */
function whereClause(reading, sentence, at) {
    const { where } = reading.pack.telling;
    return ((0, spans_js_1.within)(reading.places, { start: sentence.start, end: at.start }).findLast(({ end }) => where.test(reading.outside.slice(end, at.start))) ?? null);
}
/** `In Khartoum, where they had negotiated for ten days, …`: the place that opens the sentence. */
function opening(reading, sentence, at) {
    const [first] = (0, spans_js_1.within)(reading.places, { start: sentence.start, end: at.start });
    return first && first.start - sentence.start <= OPENS && reading.outside.startsWith(', ', first.end) ? first : null;
}
const OPENS = 4;
//# sourceMappingURL=place-for.js.map