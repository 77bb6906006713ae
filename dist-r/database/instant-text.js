"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.instantText = instantText;
exports.dayText = dayText;
/**
 * An instant as PostgreSQL reads it, open ends as ±infinity. ISO 8601 writes years before 1 and after 9999 with a sign
 * and six digits, which PostgreSQL does not read: it counts years BC from 1 and takes long years bare.
 *
 * @example instantText(new Date('-000043-03-15T00:00:00Z'), 'infinity') // '0044-03-15T00:00:00.000Z BC'
 */
function instantText(instant, open) {
    if (instant === null)
        return open;
    const [, sign, digits, rest] = /^([+-]?)(\d+)(-.*)$/.exec(instant.toISOString()) ?? [];
    const year = Number(digits) * (sign === '-' ? -1 : 1);
    if (year >= 1)
        return `${String(year).padStart(4, '0')}${rest}`;
    return `${String(1 - year).padStart(4, '0')}${rest} BC`;
}
/** The UTC day of an instant as PostgreSQL reads a date: `2026-02-06`, `0044-03-15 BC`. */
function dayText(instant) {
    return instantText(instant, 'infinity').replace(/T\S+/, '');
}
//# sourceMappingURL=instant-text.js.map