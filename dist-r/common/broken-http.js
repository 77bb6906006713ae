"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.answerBrokenHttp = answerBrokenHttp;
const node_http_1 = require("node:http");
const uuidv7_1 = require("uuidv7");
const problem_js_1 = require("./problem.js");
const problem_filter_js_1 = require("./problem.filter.js");
const slow_senders_js_1 = require("./slow-senders.js");
/** Node's names of what it cannot read; all else is a bad request. */
const CODES = {
    ERR_HTTP_REQUEST_TIMEOUT: ['timeout', 'The request did not arrive in time.'],
    HPE_HEADER_OVERFLOW: ['headers_too_large', 'The headers together are longer than 16 kB.'],
};
/** Answers bytes that are no HTTP: there is no request yet, so the problem is written to the socket itself. */
function answerBrokenHttp(error, socket) {
    if (error.code === 'ECONNRESET' || socket.destroyed)
        return;
    if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT' && (0, slow_senders_js_1.mayTakeTime)(socket))
        return;
    const [code, detail] = CODES[error.code ?? ''] ?? ['bad_request', 'This is not HTTP as RFC 9112 writes it.'];
    const problem = new problem_js_1.Problem(code, detail);
    const body = JSON.stringify((0, problem_filter_js_1.problemBody)(problem, { id: (0, uuidv7_1.uuidv7)(), path: '/' }));
    const head = [
        `HTTP/1.1 ${problem.status} ${node_http_1.STATUS_CODES[problem.status]}`,
        'content-type: application/problem+json; charset=utf-8',
        `content-length: ${Buffer.byteLength(body)}`,
        'connection: close',
    ];
    if (socket.writable)
        socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
    else
        socket.destroy();
}
//# sourceMappingURL=broken-http.js.map