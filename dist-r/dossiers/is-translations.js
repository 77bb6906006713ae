"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.IsTranslations = IsTranslations;
const class_validator_1 = require("class-validator");
const language_tag_js_1 = require("../domain/language-tag.js");
const MOST = { title: 300, sentence: 160, summary: 5000 };
/** What a dossier is called and said to be by language (BCP 47): any of title, sentence and summary, each of which says something. */
function IsTranslations() {
    return (0, class_validator_1.ValidateBy)({
        name: 'isTranslations',
        validator: {
            validate: (value) => isObject(value) && Object.entries(value).every(([tag, words]) => isTranslation(tag, words)),
            defaultMessage: () => '$property takes title, sentence (at most 160 characters) and summary by language; a language is a tag such as en or zh-Hans',
        },
    });
}
function isTranslation(tag, words) {
    if ((0, language_tag_js_1.canonicalLanguage)(tag) !== tag || !isObject(words))
        return false;
    return Object.entries(words).every(([name, text]) => {
        const most = Object.hasOwn(MOST, name) ? MOST[name] : 0;
        return typeof text === 'string' && text.length <= most && /\S/.test(text) && !text.includes('\0');
    });
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
//# sourceMappingURL=is-translations.js.map