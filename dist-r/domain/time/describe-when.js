"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.describeWhen = describeWhen;
const date_words_js_1 = require("./date-words.js");
const parts_js_1 = require("./parts.js");
const learnt_js_1 = require("../tongues/learnt.js");
const list_in_words_js_1 = require("../tongues/list-in-words.js");
const written_js_1 = require("../tongues/written.js");
const zones_js_1 = require("./zones.js");
/**
 * A date in the words of a language (BCP 47), whole: nothing of what the text says is left out. Years are Gregorian; in Persian,
 * days are solar Hijri ones with the Gregorian beside. A text that cannot be read comes back as it is.
 *
 * @example describeWhen({ when: '2026-02-09/2026-02-11', timezone: null }, 'en') // '9–11 February 2026'
 */
function describeWhen({ when, timezone }, locale) {
    const parts = (0, parts_js_1.partsOf)(when);
    switch (parts.form) {
        case 'instant':
            return instantInWords(when, when, timezone, locale) ?? when;
        case 'hours':
            return instantInWords(parts.first, parts.last, timezone, locale) ?? when;
        case 'single':
            return (0, date_words_js_1.dateInWords)(parts.text, locale)?.text ?? when;
        case 'interval':
            return intervalInWords(parts.start, parts.end, locale) ?? when;
        case 'set':
            return setInWords(parts, locale) ?? when;
    }
}
/** An instant, or from one to another: the day and the zone once where both share them. */
function instantInWords(first, last, timezone, locale) {
    const [at, until] = [new Date(first), new Date(last)];
    if (Number.isNaN(at.getTime()) || Number.isNaN(until.getTime()))
        return null;
    const zone = timezone !== null && (0, zones_js_1.isTimeZone)(timezone) ? timezone : 'UTC';
    const format = new Intl.DateTimeFormat((0, written_js_1.intlLocale)(locale), {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        ...([at, until].every((end) => end.getUTCSeconds() === 0) ? {} : { second: '2-digit' }),
        timeZone: zone,
        timeZoneName: zone === 'UTC' ? 'short' : 'shortOffset',
        calendar: (0, date_words_js_1.tellsSolar)(locale) ? 'persian' : 'gregory',
    });
    const beside = (0, date_words_js_1.tellsSolar)(locale)
        ? (0, date_words_js_1.rangeInWords)((0, zones_js_1.dayInZone)(at, zone), (0, zones_js_1.dayInZone)(until, zone), (0, date_words_js_1.gregorian)(locale))
        : null;
    const both = (words) => (beside === null ? words : `${words} (${beside})`);
    if (first === last)
        return both((0, learnt_js_1.tongueOf)(locale).phrases.polish((0, date_words_js_1.tidy)(format.format(at))));
    // Of a range within a day, Intl leaves out the zone.
    const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const range = format.formatRange(at, until);
    return both((0, learnt_js_1.tongueOf)(locale).phrases.polish((0, date_words_js_1.tidy)(range.includes(name) ? range : `${range} ${name}`)));
}
function intervalInWords(start, end, locale) {
    const phrases = (0, learnt_js_1.tongueOf)(locale).phrases;
    if (typeof start === 'string') {
        if (typeof end === 'string')
            return phrases.noDates;
        const last = (0, date_words_js_1.dateInWords)(end.text, locale);
        const missing = start === 'open' ? phrases.noStart : phrases.unknownStart;
        return last && `${phrases.until(last.text, last.isDay)}${phrases.comma}${missing}`;
    }
    if (typeof end !== 'string')
        return (0, date_words_js_1.rangeInWords)(start.text, end.text, locale);
    const first = (0, date_words_js_1.dateInWords)(start.text, locale);
    const missing = end === 'open' ? phrases.noEnd : phrases.unknownEnd;
    return first && `${phrases.from(first.text, first.isDay)}${phrases.comma}${missing}`;
}
function setInWords(set, locale) {
    const phrases = (0, learnt_js_1.tongueOf)(locale).phrases;
    const members = shortened(set.members, locale) ?? set.members.map((member) => memberInWords(member, locale));
    const known = members.filter((member) => member !== null);
    if (known.length < members.length || known.length === 0)
        return null;
    const type = set.all ? 'conjunction' : 'disjunction';
    const list = (0, list_in_words_js_1.listInWords)(known, (0, written_js_1.intlLocale)(locale), type);
    const early = set.openStart ? phrases.orEarlier(list) : list;
    return set.openEnd ? phrases.orLater(early) : early;
}
function memberInWords({ first, last }, locale) {
    return first === last ? ((0, date_words_js_1.dateInWords)(first, locale)?.text ?? null) : (0, date_words_js_1.rangeInWords)(first, last, locale);
}
/** `17 or 18 June 2026`: days of one year say month and year once. Others than these may not put the day first. */
function shortened(members, locale) {
    if (!/^(en|en-GB|fr(-.*)?)$/.test(locale))
        return null;
    const days = members.flatMap(({ first, last }) => {
        const span = first === last ? (0, date_words_js_1.plainSpan)(first) : null;
        return span?.precision === 'day' ? [span.first] : [];
    });
    const [day] = days;
    if (!day || days.length < members.length || days.some(({ year }) => year !== day.year))
        return null;
    const unit = days.every(({ month }) => month === day.month) ? 'day-of-month' : 'day-and-month';
    return days.map((each, index) => (0, date_words_js_1.dayInWords)(each, index === days.length - 1 ? 'day' : unit, locale));
}
//# sourceMappingURL=describe-when.js.map