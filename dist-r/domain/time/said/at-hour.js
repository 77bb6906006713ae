"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.inZone = inZone;
const instant_js_1 = require("../instant.js");
/**
 * An instant of which the zone is not written, or an interval of two, with the offset that a zone had then; null where it is
 * none, or where the zone skipped that hour.
 *
 * @example inZone('2026-02-06T10:00', 'Asia/Muscat') // '2026-02-06T10:00+04:00'
 */
function inZone(text, zone) {
    const ends = text.split('/').map((end) => completed(end, zone));
    return ends.length <= 2 && ends.every((end) => end !== null) ? ends.join('/') : null;
}
const WITHOUT_ZONE = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d(?::\d\d)?)$/;
function completed(text, zone) {
    const match = WITHOUT_ZONE.exec(text.trim());
    if (!match)
        return null;
    const local = `${match[1]}T${match[2]}`;
    let utc;
    try {
        utc = (0, instant_js_1.parseInstant)(`${local}Z`).getTime();
    }
    catch {
        return null;
    }
    // The offset of that very instant, which is looked up by one that is off by it.
    const offset = [offsetAt(utc, zone), offsetAt(utc - minutesOf(offsetAt(utc, zone)) * 60_000, zone)].find((each) => each !== null && offsetAt(utc - minutesOf(each) * 60_000, zone) === each);
    return offset ? local + offset : null;
}
/** `+04:00`; null where it was not in whole minutes. */
function offsetAt(instant, timeZone) {
    const parts = formatOf(timeZone).formatToParts(instant);
    const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
    return name === 'GMT' ? '+00:00' : (/^GMT([+-]\d\d:\d\d)$/.exec(name)?.[1] ?? null);
}
const formats = new Map();
/** Making a formatter costs a hundred times what using it does. */
function formatOf(timeZone) {
    const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
    formats.set(timeZone, format);
    return format;
}
function minutesOf(offset) {
    const [hours = 0, minutes = 0] = (offset ?? '').slice(1).split(':').map(Number);
    return (offset?.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
//# sourceMappingURL=at-hour.js.map