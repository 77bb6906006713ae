"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isFarDay = isFarDay;
exports.withOpenEnd = withOpenEnd;
/** The last day that four digits write, in which people and programs say that something has no end. */
const FAR = /^(?:9999(?:-12(?:-31(?:[T ].*)?)?)?|31[./]12[./]9999)$/;
/** Whether a text is a day that stands for no end: `9999-12-31`, `31.12.9999`, `9999`. */
function isFarDay(text) {
    return FAR.test(text.trim());
}
/**
 * A window with an open end where it is written to end on a far day. By itself such a day stays: something may be then.
 *
 * @example withOpenEnd('2026-02-06/9999-12-31') // '2026-02-06/..'
 */
function withOpenEnd(text) {
    const slash = text.indexOf('/');
    return slash > 0 && isFarDay(text.slice(slash + 1)) ? `${text.slice(0, slash)}/..` : text;
}
//# sourceMappingURL=open-end.js.map