"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isTimeZone = isTimeZone;
exports.dayInZone = dayInZone;
exports.daysDiffer = daysDiffer;
/** Asking the runtime costs as much as making a formatter, and every window that is read has a zone. */
const known = new Set();
/** Whether a name is an IANA time zone (`Asia/Muscat`) that this runtime knows. Bare offsets are none. */
function isTimeZone(name) {
    if (known.has(name))
        return true;
    if (!/^[A-Za-z]/.test(name))
        return false;
    try {
        const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
        // Only the name as the runtime writes it, of which there are some hundreds: in other letters there is no end of them.
        if (timeZone === name)
            known.add(name);
        return timeZone !== '';
    }
    catch {
        return false;
    }
}
/** The calendar day at an instant in an IANA zone (null is UTC), as ISO 8601: `2026-02-06`. */
function dayInZone(instant, zone) {
    const parts = dayFormat(zone ?? 'UTC').formatToParts(instant);
    const part = (type) => parts.find((candidate) => candidate.type === type)?.value ?? '';
    const counted = Number(part('year'));
    const year = part('era').startsWith('B') ? 1 - counted : counted;
    return `${isoYear(year)}-${part('month')}-${part('day')}`;
}
/** Whether the calendar shows different days in two zones at an instant. */
function daysDiffer(instant, zone, other) {
    return dayInZone(instant, zone) !== dayInZone(instant, other);
}
function isoYear(year) {
    return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}
/** Making a formatter costs a hundred times what using it does, and lists ask for the same few zones. */
const formats = new Map();
function dayFormat(timeZone) {
    const made = formats.get(timeZone);
    if (made)
        return made;
    const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
        timeZone,
        era: 'short',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
    });
    formats.set(timeZone, format);
    return format;
}
//# sourceMappingURL=zones.js.map