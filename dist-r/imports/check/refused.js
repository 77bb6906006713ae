"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.notJson = notJson;
exports.tooLong = tooLong;
const problem_js_1 = require("../../common/problem.js");
function notJson(why) {
    return new problem_js_1.Problem('bad_request', `It is not JSON: ${why}.`);
}
function tooLong(where) {
    return new problem_js_1.Problem('too_large', `Something is longer than anything in a bundle, ${where}.`);
}
//# sourceMappingURL=refused.js.map