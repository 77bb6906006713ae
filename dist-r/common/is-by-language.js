"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.IsByLanguage = IsByLanguage;
exports.IsShortTitle = IsShortTitle;
const class_validator_1 = require("class-validator");
const event_fields_js_1 = require("../domain/event-fields.js");
const language_tag_js_1 = require("../domain/language-tag.js");
/** Texts by language: at least one, each under a language tag (BCP 47) as it is usually written, and each says something. */
function IsByLanguage(most, { blank = false } = {}) {
    return (0, class_validator_1.ValidateBy)({
        name: 'isByLanguage',
        constraints: [most],
        validator: {
            validate: (value) => isByLanguage(value, (text) => text.length <= most && (blank || /\S/.test(text))),
            defaultMessage: () => `$property takes one text per language, of at most ${most} characters; a language is a tag such as en or zh-Hans`,
        },
    });
}
/** The same for the short title of an event, whose characters are counted as people see them (UAX 29). */
function IsShortTitle() {
    return (0, class_validator_1.ValidateBy)({
        name: 'isShortTitle',
        constraints: [MOST_SHORT],
        validator: {
            validate: (value) => isByLanguage(value, (text, language) => /\S/.test(text) && seen(text) <= mostShort(language)),
            defaultMessage: () => `$property takes one text per language, of at most ${MOST_SHORT} characters (${mostShort('')} in other languages than English)`,
        },
    });
}
const MOST_SHORT = event_fields_js_1.EVENT_FIELDS.shortTitle.most;
/** Other languages take a little more room for the same. */
function mostShort(language) {
    return language === 'en' ? MOST_SHORT : MOST_SHORT + 2;
}
function seen(text) {
    return [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].length;
}
function isByLanguage(value, isFit) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return false;
    const texts = Object.entries(value);
    return (texts.length > 0 &&
        texts.every(([language, text]) => (0, language_tag_js_1.canonicalLanguage)(language) === language && typeof text === 'string' && isFit(text, language)));
}
//# sourceMappingURL=is-by-language.js.map