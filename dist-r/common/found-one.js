"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LeadsOn = void 0;
exports.answerOne = answerOne;
exports.answerCreated = answerCreated;
const swagger_1 = require("@nestjs/swagger");
const if_match_js_1 = require("./if-match.js");
/** On a route whose answer is `answerOne`, where what it shows can be merged. */
const LeadsOn = () => (0, swagger_1.ApiResponse)({
    status: 307,
    description: 'It was merged: what it was merged into is at Location',
    headers: { location: { description: 'A path of this API', schema: { type: 'string' } } },
    content: {
        'application/json': {
            schema: { type: 'object', properties: { mergedInto: { type: 'string' } }, required: ['mergedInto'] },
        },
    },
});
exports.LeadsOn = LeadsOn;
/** Answers with its JSON and ETag, or leads on to what it was merged into. */
function answerOne(reply, list, { json, version, mergedInto }) {
    if (mergedInto != null) {
        void reply.status(307).header('location', `/api/${list}/${mergedInto}`);
        return JSON.stringify({ mergedInto });
    }
    void reply.header('etag', (0, if_match_js_1.etag)(version));
    return json;
}
/** Answers 201 with what has just been made, and where it is. */
function answerCreated(reply, list, found, id) {
    void reply.status(201).header('location', `/api/${list}/${id}`).header('etag', (0, if_match_js_1.etag)(found.version));
    return found.json;
}
//# sourceMappingURL=found-one.js.map