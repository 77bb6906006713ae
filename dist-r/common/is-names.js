"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.IsNames = IsNames;
const class_validator_1 = require("class-validator");
const language_tag_js_1 = require("../domain/language-tag.js");
const MAX_LENGTH = 300;
/** One name per language: an object from language tags, written as they usually are, to text that says something. */
function IsNames() {
    return (0, class_validator_1.ValidateBy)({
        name: 'isNames',
        validator: {
            validate: (value) => reason(value) === null,
            defaultMessage: (args) => `$property ${reason(args?.value) ?? ''}`,
        },
    });
}
function reason(value) {
    if (!(0, class_validator_1.isObject)(value) || Array.isArray(value))
        return 'is an object: {"fr": "Téhéran"}';
    for (const [language, name] of Object.entries(value)) {
        const tag = (0, language_tag_js_1.canonicalLanguage)(language);
        if (tag === null)
            return `has “${language.slice(0, 35)}”, which is no language tag (BCP 47)`;
        if (tag !== language)
            return `has “${language}”, which is written ${tag}`;
        if (typeof name !== 'string' || !/\S/.test(name) || name.includes('\0') || name.length > MAX_LENGTH) {
            return `has no name of 1 to ${MAX_LENGTH} characters for ${language}`;
        }
    }
    return null;
}
//# sourceMappingURL=is-names.js.map