"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.answered = answered;
const if_match_js_1 = require("../../common/if-match.js");
/** Answers with the event and its ETag. */
function answered(reply, { json, version }) {
    void reply.header('etag', (0, if_match_js_1.etag)(version));
    return json;
}
//# sourceMappingURL=answered.js.map