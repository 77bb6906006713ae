"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.tellSlowQueries = tellSlowQueries;
const node_diagnostics_channel_1 = require("node:diagnostics_channel");
const common_1 = require("@nestjs/common");
const request_id_js_1 = require("./common/request-id.js");
const timed_client_js_1 = require("./database/timed-client.js");
/** So much of a question is told, in characters. */
const TOLD = 1000;
/** Tells each question to PostgreSQL that takes `milliseconds` or longer: its text without values, and the id of the request. Gives what ends it. */
function tellSlowQueries(milliseconds) {
    const log = new common_1.Logger('Query');
    const listen = (told) => {
        const { sql, milliseconds: took, failed } = told;
        if (took < milliseconds)
            return;
        const text = sql.replace(/\s+/g, ' ').trim().slice(0, TOLD);
        log.warn(`${(0, request_id_js_1.requestId)() ?? 'no request'}: ${failed ? 'failed after' : 'took'} ${Math.round(took)} ms: ${text}`);
    };
    (0, node_diagnostics_channel_1.subscribe)(timed_client_js_1.QUERIES.name, listen);
    return () => void (0, node_diagnostics_channel_1.unsubscribe)(timed_client_js_1.QUERIES.name, listen);
}
//# sourceMappingURL=slow-queries.js.map