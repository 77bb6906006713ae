"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.writtenAs = void 0;
exports.validatorReason = validatorReason;
exports.codeOf = codeOf;
const class_validator_1 = require("class-validator");
const refusals_js_1 = require("../domain/refusals/refusals.js");
/** How a text that `Matches` must be written: given to the decorator as its `context`. */
const writtenAs = (form) => ({ form });
exports.writtenAs = writtenAs;
/**
 * Why the validator called `name` refuses a value, with what the sentence about it contains: a limit or a choice as its
 * decorator was given it, the value itself, the form of a text. That each name of a DTO is known, a test sees to.
 */
function validatorReason(error, name) {
    const code = codeOf(name);
    const given = argumentsOf(error, name);
    const context = error.contexts?.[name];
    const values = { value: shown(error.value), form: context?.form ?? 'other', allowed: shown(given), other: given };
    const wanted = Object.keys(refusals_js_1.REFUSALS[code]);
    if (wanted.length === 0)
        return { code };
    const parameters = wanted.map((key) => [key, key in values ? values[key] : given]);
    return { code, parameters: Object.fromEntries(parameters) };
}
/** The code of a validator: `maxLength` is `max_length`. */
function codeOf(name) {
    return name.replace(/[A-Z]+(?![a-z])|[A-Z]/g, (letters) => `_${letters.toLowerCase()}`);
}
/** The first thing that the decorator was given: a limit, or the values it takes. */
function argumentsOf({ target, property }, name) {
    if (!target)
        return undefined;
    const all = (0, class_validator_1.getMetadataStorage)().getTargetValidationMetadatas(target.constructor, '', false, false);
    const own = all.find((one) => one.propertyName === property && one.name === name);
    return own?.constraints?.[0];
}
function shown(value) {
    if (Array.isArray(value))
        return value.join(', ');
    return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 100) : '';
}
//# sourceMappingURL=validator-reason.js.map