"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.monthNumber = monthNumber;
const folded_js_1 = require("../../folded.js");
/** The month of a number or a name in English or French, whole or cut short; null where it is none. */
function monthNumber(cell) {
    const text = (0, folded_js_1.folded)(cell).replace(/\.$/, '');
    if (/^\d{1,2}(?:\.0)?$/.test(text))
        return Number(text) <= 12 ? Number(text) : null;
    return NAMES.get(text) ?? null;
}
const NAMES = new Map(['en', 'fr'].flatMap((language) => ['long', 'short'].flatMap((month) => {
    const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, n) => {
        const name = (0, folded_js_1.folded)(format.format(new Date(Date.UTC(2000, n, 15)))).replace(/\.$/, '');
        return [name, n + 1];
    });
})));
//# sourceMappingURL=month-number.js.map