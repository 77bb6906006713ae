"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.refuseNul = refuseNul;
const problem_filter_js_1 = require("./problem.filter.js");
const problem_js_1 = require("./problem.js");
/** PostgreSQL cannot hold U+0000 in text, so an address that carries it is refused before anything reads it. */
function refuseNul(request, reply, done) {
    const field = nulField(request);
    if (field === null)
        return done();
    const detail = `${field} contains a NUL character, which no text may hold.`;
    (0, problem_filter_js_1.sendProblem)(new problem_js_1.Problem('bad_request', detail, [
        { pointer: `/${field}`, code: 'nul_character', parameters: { name: field }, detail },
    ]), request, reply);
}
function nulField(request) {
    for (const [name, value] of Object.entries(request.query)) {
        if (name.includes('\0'))
            return 'parameter';
        if ([value].flat().some((text) => typeof text === 'string' && text.includes('\0')))
            return name;
    }
    for (const [name, value] of Object.entries((request.params ?? {}))) {
        if (typeof value === 'string' && value.includes('\0'))
            return name;
    }
    return null;
}
//# sourceMappingURL=no-nul.hook.js.map