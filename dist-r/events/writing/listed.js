"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.listed = listed;
const uuidv7_1 = require("uuidv7");
const problem_js_1 = require("../../common/problem.js");
/** The parts of a list by id; those that are there keep theirs. Throws `validation_failed` for an id that is not. */
function listed(there, inputs, pointer, make) {
    const mistakes = [];
    const after = new Map();
    for (const [ordinal, input] of inputs.entries()) {
        const at = `${pointer}/${ordinal}`;
        const id = input.id?.toLowerCase() ?? (0, uuidv7_1.uuidv7)();
        if (input.id !== undefined && (!Object.hasOwn(there, id) || after.has(id))) {
            mistakes.push({
                pointer: `${at}/id`,
                code: 'unknown_part',
                detail: 'The event has no such part, or it stands here twice.',
            });
        }
        after.set(id, make(input, ordinal, id, at));
    }
    const [first] = mistakes;
    if (first)
        throw new problem_js_1.Problem('validation_failed', first.detail, mistakes);
    return Object.fromEntries(after);
}
//# sourceMappingURL=listed.js.map