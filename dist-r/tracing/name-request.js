"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.nameRequest = nameRequest;
const api_1 = require("@opentelemetry/api");
/** A hook that tells a request’s span by the template of its route, and by the id that its answer and the log tell. */
function nameRequest({ method, routeOptions, id }, _reply, done) {
    const span = api_1.trace.getActiveSpan();
    const { url: route } = routeOptions;
    span?.updateName(route === undefined ? method : `${method} ${route}`);
    span?.setAttributes({ ...(route !== undefined && { 'http.route': route }), 'demarche.request_id': id });
    done();
}
//# sourceMappingURL=name-request.js.map