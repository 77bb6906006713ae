"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SHORT_DAY = void 0;
exports.intlLocale = intlLocale;
exports.writeAs = writeAs;
/** How a language is written by Intl where nobody says otherwise (BCP 47). English dates are day first: `6 February 2026`. */
const WRITTEN = new Map([['en', 'en-GB']]);
/**
 * The locale by which Intl writes a language; one that says more than a language is taken as it is. Every formatter that somebody
 * reads is made with it: whatever a reader chose of figures, months and calendar holds everywhere.
 */
function intlLocale(locale) {
    return WRITTEN.get(locale) ?? locale;
}
/** A day as briefly as it is said with the name of its month, which Intl’s own styles leave out in Arabic. */
exports.SHORT_DAY = {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
};
/** Has a language be written by a locale from now on. For the client, which has one reader; a server hands on whole locales. */
function writeAs(language, locale) {
    WRITTEN.set(language, locale);
}
//# sourceMappingURL=written.js.map