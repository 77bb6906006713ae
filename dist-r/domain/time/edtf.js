"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.YEARS = exports.InvalidDateError = void 0;
exports.parseEdtf = parseEdtf;
const vocabulary_js_1 = require("../vocabulary.js");
const calendar_js_1 = require("./calendar.js");
const existence_js_1 = require("./existence.js");
const grammar_js_1 = require("./grammar.js");
const instant_js_1 = require("./instant.js");
const invalid_date_js_1 = require("./invalid-date.js");
Object.defineProperty(exports, "InvalidDateError", { enumerable: true, get: function () { return invalid_date_js_1.InvalidDateError; } });
const parts_js_1 = require("./parts.js");
const read_date_js_1 = require("./read-date.js");
const span_js_1 = require("./span.js");
const window_js_1 = require("./window.js");
const zoned_js_1 = require("./zoned.js");
const zones_js_1 = require("./zones.js");
/**
 * Reads a date: EDTF (ISO 8601-2) of levels 0 and 1, sets and a few more forms of level 2, day or coarser;
 * or an RFC 3339 instant with its offset, or two of them. Bounds are those of the days in `zone` (an IANA name; null is UTC), on whose
 * days clocks may change; `~`, `?` and `%` do not widen them. An instant is itself in every zone.
 *
 * @example parseEdtf('2026-02-06', 'Asia/Muscat') // 2026-02-05T20:00:00.000Z … 2026-02-06T19:59:59.999Z, a point
 * @throws {InvalidDateError} whose `reason` names what is wrong: what is not EDTF, does not exist (2026-02-30),
 * ends before it starts, lies outside the years −4712 … 9999, or names an unknown zone
 */
function parseEdtf(text, zone) {
    const key = zone === null ? text : `${zone} ${text}`;
    const known = READ.get(key);
    if (known)
        return known;
    const read = readEdtf(text, zone);
    if (READ.size >= MOST_READ)
        READ.clear();
    READ.set(key, read);
    return read;
}
/** An event names the same few days over and over, and each write reads them several times: those of a table, too. Nobody changes what was read. */
const READ = new Map();
const MOST_READ = 20_000;
function readEdtf(text, zone) {
    if (text === '')
        throw new invalid_date_js_1.InvalidDateError('The date is empty');
    if (text.length > MAX_LENGTH)
        throw new invalid_date_js_1.InvalidDateError(`A date takes at most ${MAX_LENGTH} characters`);
    if (zone !== null && !(0, zones_js_1.isTimeZone)(zone))
        throw new invalid_date_js_1.InvalidDateError(`“${zone}” is not an IANA time zone`);
    const parts = (0, parts_js_1.partsOf)(text);
    if (parts.form === 'instant')
        return instant(text);
    if (parts.form === 'hours')
        return hours(text, parts);
    refuseImpossible(text, parts);
    refuseReversed(parts);
    const { first, last } = edges(parts);
    return {
        when: text,
        earliest: first && (0, zoned_js_1.startOfDay)(first.first, zone ?? 'UTC'),
        latest: last && (0, zoned_js_1.endOfDay)(last.last, zone ?? 'UTC'),
        precision: coarsest((0, parts_js_1.datesIn)(parts).map(spanOfText)),
        ...(0, window_js_1.qualifiers)(text),
    };
}
const MAX_LENGTH = 100;
/** From what a PostgreSQL timestamptz holds (4713 BC) to what four digits write, in whole years. */
exports.YEARS = { min: -4712, max: 9999 };
/** From one instant to another (ISO 8601), both included. */
function hours(text, { first, last }) {
    const [earliest, latest] = [first, last].map((end) => instant(end).earliest);
    if (!earliest || !latest)
        throw outside(text);
    if (earliest > latest)
        throw new invalid_date_js_1.InvalidDateError(`${text} ends before it begins`);
    return { when: text, earliest, latest, precision: 'instant', ...(0, window_js_1.qualifiers)(text) };
}
function instant(text) {
    const at = (0, instant_js_1.parseInstant)(text);
    if (at.getUTCFullYear() > exports.YEARS.max)
        throw outside(text);
    return { when: text, earliest: at, latest: at, precision: 'instant', ...(0, window_js_1.qualifiers)(text) };
}
function refuseImpossible(text, parts) {
    if (/^\d{5,}$/.test(text)) {
        throw new invalid_date_js_1.InvalidDateError(`${text} is not a date: separate year, month and day by hyphens, as in 2026-02-06`);
    }
    const dates = (0, parts_js_1.datesIn)(parts);
    const timed = dates.find((date) => /^-?\d{4}-\d\d-\d\d[Tt]/.test(date));
    if (timed)
        throw new invalid_date_js_1.InvalidDateError(`${timed} has a time: intervals and sets are made of days or longer spans`);
    const impossible = dates.map(existence_js_1.whyImpossible).find((reason) => reason !== null);
    if (impossible)
        throw new invalid_date_js_1.InvalidDateError(impossible);
    if (!(0, grammar_js_1.isEdtf)(text)) {
        throw new invalid_date_js_1.InvalidDateError(`“${text}” is not an EDTF date (ISO 8601-2), such as 2026-02-06, 2026-02, 2026-02-06~ or 2026-02-09/2026-02-11`);
    }
}
/** The parts whose first and last day bound the whole; null where that side is open or unknown. */
function edges(parts) {
    if (parts.form === 'single') {
        const span = spanOfText(parts.text);
        return { first: span, last: span };
    }
    if (parts.form === 'interval') {
        return { first: spanOfEnd(parts.start), last: spanOfEnd(parts.end) };
    }
    const runs = parts.members.map(({ first, last }) => ({ first: spanOfText(first), last: spanOfText(last) }));
    const firsts = runs.map((run) => run.first).sort((a, b) => (0, calendar_js_1.compareDays)(a.first, b.first));
    const lasts = runs.map((run) => run.last).sort((a, b) => (0, calendar_js_1.compareDays)(b.last, a.last));
    return { first: parts.openStart ? null : (firsts[0] ?? null), last: parts.openEnd ? null : (lasts[0] ?? null) };
}
/** Refuses intervals, and runs within sets, that end before they start. */
function refuseReversed(parts) {
    const runs = parts.form === 'interval'
        ? [{ first: parts.start, last: parts.end }]
        : parts.form === 'set'
            ? parts.members.map(({ first, last }) => ({ first: { text: first }, last: { text: last } }))
            : [];
    for (const { first, last } of runs) {
        if (typeof first === 'string' || typeof last === 'string')
            continue;
        if ((0, calendar_js_1.compareDays)(spanOfText(last.text).last, spanOfText(first.text).first) < 0) {
            throw new invalid_date_js_1.InvalidDateError(`The end ${last.text} comes before the start ${first.text}`);
        }
    }
}
function spanOfEnd(end) {
    return typeof end === 'string' ? null : spanOfText(end.text);
}
function spanOfText(text) {
    const date = (0, read_date_js_1.readDate)(text);
    const span = date && (0, span_js_1.spanOf)(date);
    if (!span)
        throw new invalid_date_js_1.InvalidDateError(`${text} does not exist`);
    if (span.first.year < exports.YEARS.min || span.last.year > exports.YEARS.max) {
        throw outside(text);
    }
    return span;
}
function outside(text) {
    return new invalid_date_js_1.InvalidDateError(`${text} lies outside the years ${exports.YEARS.min} to ${exports.YEARS.max} that can be kept`);
}
function coarsest(spans) {
    const widest = Math.max(...spans.map((span) => vocabulary_js_1.PRECISIONS.indexOf(span.precision)));
    return vocabulary_js_1.PRECISIONS[widest] ?? 'millennium';
}
//# sourceMappingURL=edtf.js.map