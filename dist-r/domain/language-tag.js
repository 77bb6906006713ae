"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.UNDETERMINED = void 0;
exports.canonicalLanguage = canonicalLanguage;
/** What BCP 47 calls a language that nobody has determined. */
exports.UNDETERMINED = 'und';
/** What the database takes for a language: two or three letters, then script, region or variant. */
const FORM = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
/**
 * A language tag (BCP 47) as it is usually written; null where the text is none.
 *
 * @example canonicalLanguage('ZH-hans') // 'zh-Hans'
 */
function canonicalLanguage(text) {
    try {
        const [tag] = Intl.getCanonicalLocales(text);
        return tag !== undefined && FORM.test(tag) ? tag : null;
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=language-tag.js.map