"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.versionNumber = versionNumber;
const problem_js_1 = require("../common/problem.js");
/** The number of a version from a path; throws `bad_id` where it is none. */
function versionNumber(text) {
    if (/^[1-9]\d{0,8}$/.test(text))
        return Number(text);
    const detail = 'A version is a whole number, the first is 1.';
    throw new problem_js_1.Problem('bad_id', detail, [{ pointer: '/version', code: 'bad_id', detail }]);
}
//# sourceMappingURL=version-number.js.map