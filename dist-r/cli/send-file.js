"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.sendFile = sendFile;
const node_events_1 = require("node:events");
const node_http_1 = __importDefault(require("node:http"));
const node_https_1 = __importDefault(require("node:https"));
const node_stream_1 = require("node:stream");
const promises_1 = require("node:stream/promises");
/**
 * Sends a file as it is read, and waits for the answer for as long as it takes: `fetch` gives up after five minutes, and a server may work
 * on a large dossier for longer. Rejects where the file cannot be read to its end, or nobody answers.
 */
async function sendFile(url, { method, headers }, file) {
    const { request } = url.startsWith('https:') ? node_https_1.default : node_http_1.default;
    const asked = request(url, { method, headers });
    const answered = (0, node_events_1.once)(asked, 'response');
    // A server that refuses a file does not take the rest of it: its answer counts, else what the request tells.
    (0, promises_1.pipeline)(file, asked).catch(() => undefined);
    const [answer] = await answered;
    asked.on('error', () => undefined);
    const type = answer.headers['content-type'] ?? '';
    return new Response(node_stream_1.Readable.toWeb(answer), {
        status: answer.statusCode ?? 0,
        headers: { 'content-type': type },
    });
}
//# sourceMappingURL=send-file.js.map