"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.validationPipe = void 0;
exports.checkedAs = checkedAs;
const common_1 = require("@nestjs/common");
const pointer_js_1 = require("../domain/history/pointer.js");
const problem_js_1 = require("./problem.js");
const validator_reason_js_1 = require("./validator-reason.js");
/** No form of ours is nested deeper than a dossier bundle, which is far from this. */
const MAX_DEPTH = 32;
class StrictValidationPipe extends common_1.ValidationPipe {
    async transform(value, metadata) {
        const mistakes = unfit(value, '', 0);
        const [first] = mistakes;
        if (first)
            throw new problem_js_1.Problem('validation_failed', first.detail, mistakes);
        return super.transform(value, metadata);
    }
}
/** Checks bodies and queries against their DTO: unknown names are refused, every mistake is named with its field. */
exports.validationPipe = new StrictValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    stopAtFirstError: false,
    // What was sent is looked at, and never told whole.
    validationError: { target: true, value: true },
    exceptionFactory: (errors) => {
        const details = flatten(errors, '');
        return new problem_js_1.Problem('validation_failed', details.map(({ detail }) => detail).join(' '), details);
    },
});
/**
 * What no DTO would notice: names that every object inherits, such as `constructor`, which class-validator takes for known
 * ones, and characters that PostgreSQL cannot hold.
 */
function unfit(value, path, depth) {
    if (typeof value === 'string')
        return UNSTORABLE.test(value) ? [unstorable(path)] : [];
    if (typeof value !== 'object' || value === null)
        return [];
    if (depth > MAX_DEPTH)
        return [{ pointer: path, code: 'too_deep', detail: 'This is nested too deeply.' }];
    return Object.entries(value).flatMap(([name, child]) => name in Object.prototype ? [unknownName(path, name)] : unfit(child, (0, pointer_js_1.pointerTo)(path, name), depth + 1));
}
/** NUL, and halves of a surrogate pair. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;
function unstorable(pointer) {
    const detail = 'A NUL character, or half of another one, is in this text; none can be kept.';
    return { pointer, code: 'unstorable_character', detail };
}
function unknownName(path, name) {
    const detail = `${name} is not a known name.`;
    return { pointer: (0, pointer_js_1.pointerTo)(path, name), code: 'whitelist_validation', parameters: { name }, detail };
}
function flatten(errors, path) {
    return errors.flatMap((error) => {
        const { property, constraints, children } = error;
        const pointer = (0, pointer_js_1.pointerTo)(path, property);
        const own = Object.entries(constraints ?? {}).map(([name, message]) => name === 'whitelistValidation'
            ? unknownName(path, property)
            : { pointer, ...(0, validator_reason_js_1.validatorReason)(error, name), detail: sentence(message) });
        return [...own, ...flatten(children ?? [], pointer)];
    });
}
function sentence(message) {
    const text = message.charAt(0).toUpperCase() + message.slice(1);
    return /[.!?]$/.test(text) ? text : `${text}.`;
}
/** Checks a body against a class that its parameter's type does not name. */
function checkedAs(metatype) {
    return { transform: (value) => exports.validationPipe.transform(value, { type: 'body', metatype }) };
}
//# sourceMappingURL=validation.pipe.js.map