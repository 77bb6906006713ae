"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.asWritten = asWritten;
/** Other ways of writing what ISO 8601 writes. */
const DAY = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|(\d\d)(\d\d))$/;
const INSTANT = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d(?:\.\d+)?)? ?(Z|[+-]\d\d(?::?\d\d)?)?$/i;
/**
 * A date or instant as ISO 8601 writes it, seconds and minutes of the offset included: what is short of that or basic is
 * written out, anything else left as it is. An interval is two.
 *
 * @example asWritten('2026-02-06 10:00+04') // '2026-02-06T10:00:00+04:00'
 */
function asWritten(text) {
    return text.split('/').every((end) => INSTANT.test(end)) && text.includes('/')
        ? text.split('/').map(one).join('/')
        : one(text);
}
function one(text) {
    const day = DAY.exec(text);
    if (day) {
        const [month = '', dom = ''] = [day[3] ?? day[5], day[4] ?? day[6]];
        return `${day[1]}-${month.padStart(2, '0')}-${dom.padStart(2, '0')}`;
    }
    const instant = INSTANT.exec(text);
    if (!instant)
        return text;
    const [, date, minutes, seconds = ':00', offset = ''] = instant;
    const sign = /^[+-]\d\d$/.test(offset) ? `${offset}:00` : offset.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2');
    return `${date}T${minutes}${seconds}${sign.toUpperCase()}`;
}
//# sourceMappingURL=written-forms.js.map