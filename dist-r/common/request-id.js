"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.requestId = requestId;
exports.rememberRequest = rememberRequest;
const node_async_hooks_1 = require("node:async_hooks");
const ids = new node_async_hooks_1.AsyncLocalStorage();
/** The id of the request for which the work under way is done, as its answer and the log tell it; undefined outside of any. */
function requestId() {
    return ids.getStore();
}
/** A hook that lets {@link requestId} know. */
function rememberRequest({ id }, _reply, done) {
    ids.run(id, done);
}
//# sourceMappingURL=request-id.js.map