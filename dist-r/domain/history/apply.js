"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.applyDifference = applyDifference;
exports.rebuild = rebuild;
exports.valueAt = valueAt;
const json_js_1 = require("./json.js");
const pointer_js_1 = require("./pointer.js");
/**
 * The document after a difference; the one given stays as it is. Throws RangeError where a step does not fit: it adds
 * what is there, or changes or removes what is not.
 *
 * @param document undefined where there is nothing yet
 */
function applyDifference(document, operations) {
    const after = operations.reduce((now, operation) => step(now, (0, pointer_js_1.namesIn)(operation.path), operation), document);
    if (after === undefined)
        throw new RangeError('The difference leaves nothing');
    return after;
}
/** The document after all of these differences, the first of which adds the whole; the last one is the newest. */
function rebuild(differences) {
    return applyDifference(undefined, differences.flat());
}
/** What stands at `path`; undefined where nothing does. */
function valueAt(document, path) {
    return (0, pointer_js_1.namesIn)(path).reduce((value, name) => ((0, json_js_1.isObject)(value) && Object.hasOwn(value, name) ? value[name] : undefined), document);
}
function step(value, [name, ...rest], operation) {
    if (name === undefined)
        return exchange(value, operation);
    if (!(0, json_js_1.isObject)(value))
        throw misfit(operation);
    const inner = step(Object.hasOwn(value, name) ? value[name] : undefined, rest, operation);
    const others = Object.entries(value).filter(([key]) => key !== name);
    // fromEntries, unlike an assignment, makes a plain property even of `__proto__`.
    return Object.fromEntries(inner === undefined ? others : [...others, [name, inner]]);
}
function exchange(value, operation) {
    if ((value === undefined) !== (operation.op === 'add'))
        throw misfit(operation);
    return operation.op === 'remove' ? undefined : operation.value;
}
function misfit({ op, path }) {
    return new RangeError(`Nothing to ${op} at “${path}”`);
}
//# sourceMappingURL=apply.js.map