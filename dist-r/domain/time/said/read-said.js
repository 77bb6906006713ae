"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readSaid = readSaid;
exports.languagesOf = languagesOf;
const days_js_1 = require("./days.js");
const open_end_js_1 = require("../open-end.js");
const zones_js_1 = require("../zones.js");
const at_hour_js_1 = require("./at-hour.js");
const arabic_script_js_1 = require("./engine/arabic-script.js");
const meaning_js_1 = require("./engine/meaning.js");
const understand_js_1 = require("./understand.js");
const written_forms_js_1 = require("./written-forms.js");
const written_js_1 = require("./written.js");
/**
 * Reads a date as it was said or written: EDTF as it is, and words in English, French, Arabic and Persian relative to the
 * day they were said. Null when it is no date, and a reason when it is one that is none (`30 February`) or could mean
 * several (`06/02/2026`, unless the language tells).
 *
 * @example readSaid('early next week', { saidOn: '2026-02-07' })
 * // { when: '2026-02-09/2026-02-11', rule: 'week-early', earliest: '2026-02-09', latest: '2026-02-11' }
 * @example readSaid('Monday 3 March 2026', { saidOn: '2026-02-07' }) // { when: null, reason: 'weekday' }
 */
function readSaid(text, asked) {
    const { timezone } = asked;
    const options = timezone && !(0, zones_js_1.isTimeZone)(timezone) ? { ...asked, timezone: null } : asked;
    const phrase = text.trim();
    if (phrase === '' || phrase.length > MAX_LENGTH)
        return null;
    const languages = languagesOf(phrase, options.language);
    const written = (0, arabic_script_js_1.latinDigits)(phrase);
    const saidOn = dayOf(options.saidOn);
    if (languages.includes('fa') && isSolar(phrase, written))
        return saidOn && inWords(phrase, saidOn, languages, options);
    const when = (0, open_end_js_1.isFarDay)(written) ? written : inPlace((0, written_forms_js_1.asWritten)((0, open_end_js_1.withOpenEnd)(written)), options.timezone);
    const days = (0, open_end_js_1.isFarDay)(written) ? null : (0, written_js_1.writtenDays)(when, options.timezone ?? null);
    if (days)
        return { when, rule: 'as-written', ...days };
    if (languages.includes('en') && exchangeable(written))
        return { when: null, reason: 'order' };
    if (saidOn && (0, open_end_js_1.isFarDay)(written))
        return { when: `${options.saidOn}/..`, rule: 'no-end', earliest: options.saidOn, latest: null };
    const found = saidOn && inWords(phrase, saidOn, languages, options);
    return found ?? noSuch(written, options.timezone);
}
/** The languages in which words may be, by their script, in the order in which they are tried. */
function languagesOf(phrase, language = 'auto') {
    if (language !== 'auto')
        return [language];
    if ((0, arabic_script_js_1.isPersianScript)(phrase))
        return ['fa', 'ar'];
    return (0, arabic_script_js_1.isArabicScript)(phrase) ? ['ar', 'fa'] : ['en', 'fr'];
}
/** An hour that names no zone is one of the place. */
function inPlace(text, zone) {
    return (zone && (0, at_hour_js_1.inZone)(text, zone)) || text;
}
const MAX_LENGTH = 100;
/** `1404/12/15`, and whatever is of such a year in Persian digits. */
function isSolar(phrase, written) {
    return written === phrase ? /^1[234]\d\d\/\d/.test(written) : /^1[234]\d\d(?:[/-]\d|$)/.test(written);
}
function inWords(text, saidOn, languages, { facing = 'nearest', timezone }) {
    let reason;
    const doubt = (why) => (reason ??= why);
    try {
        for (const language of languages) {
            const found = (0, understand_js_1.understand)(text, { saidOn, language, facing, timezone, doubt });
            if (found)
                return said(found);
        }
    }
    catch (error) {
        if (!(error instanceof meaning_js_1.Refused))
            throw error;
        reason = error.reason;
    }
    return reason === undefined ? null : { when: null, reason };
}
function said({ when, rule, first, last }) {
    return { when, rule, earliest: (0, days_js_1.isoDay)(first), latest: last && (0, days_js_1.isoDay)(last) };
}
/** Why a date in the form of ISO 8601 is none: its day does not exist, its hour has no zone, or its clock skipped it. */
function noSuch(text, zone) {
    const [, day = '', hour] = /^(\d{4}-\d\d-\d\d)([T ]\d\d:\d\d(?::\d\d)?)?$/.exec(text) ?? [];
    if (day === '')
        return null;
    if (!(0, written_js_1.writtenDays)(day, null))
        return { when: null, reason: 'day' };
    return hour === undefined ? null : { when: null, reason: zone ? 'time' : 'zone' };
}
function dayOf(text) {
    const match = /^(-?\d{4})-(\d\d)-(\d\d)$/.exec(text);
    return match && (0, written_js_1.writtenDays)(text, null)
        ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
        : null;
}
/** `06/02/2026`: February in Muscat and June in New York. A hyphen before the name of a month joins two days. */
function exchangeable(phrase) {
    const match = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-]\d{2,4})?(?:,? .*\d(?::\d\d| ?h).*)?$/.exec(phrase);
    return match !== null && Number(match[1]) <= 12 && Number(match[2]) <= 12;
}
//# sourceMappingURL=read-said.js.map