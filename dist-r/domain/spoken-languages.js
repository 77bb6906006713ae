"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LOCALE_COOKIE = exports.LANGUAGE_COOKIE = exports.AUTONYMS = exports.LANGUAGES = void 0;
exports.pickLanguage = pickLanguage;
/** The languages that the client speaks (BCP 47), the first one being the fallback. */
exports.LANGUAGES = ['en', 'fr', 'ar', 'fa'];
/** How each language calls itself. */
exports.AUTONYMS = { en: 'English', fr: 'Français', ar: 'العربية', fa: 'فارسی' };
/** The first of `wishes` ('fr-CH', null where there was none) that is spoken; else English. */
function pickLanguage(wishes) {
    for (const wish of wishes) {
        const primary = wish?.split('-')[0]?.toLowerCase();
        const spoken = exports.LANGUAGES.find((language) => language === primary);
        if (spoken)
            return spoken;
    }
    return exports.LANGUAGES[0];
}
/** The cookie in which the client tells the server which one the reader has chosen. */
exports.LANGUAGE_COOKIE = 'demarche-language';
/** The cookie in which it tells how that is written (BCP 47), where the reader chose it: `fa-u-ca-gregory-nu-latn`. */
exports.LOCALE_COOKIE = 'demarche-locale';
//# sourceMappingURL=spoken-languages.js.map