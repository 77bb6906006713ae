"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.endWhenGone = endWhenGone;
const node_events_1 = require("node:events");
const pg_1 = require("pg");
const asker_js_1 = require("../common/asker.js");
const problem_js_1 = require("../common/problem.js");
/**
 * Ends what `client` is asked as soon as whoever asked has gone; throws `timeout` where that is so already. What it gives is to be
 * awaited before anybody else is lent the client, or a question of theirs might be ended.
 */
function endWhenGone(client) {
    const gone = (0, asker_js_1.asker)();
    if (gone === undefined)
        return () => Promise.resolve();
    if (gone.aborted)
        throw new problem_js_1.Problem('timeout', 'Whoever asked has gone.');
    let ended = Promise.resolve();
    const end = () => {
        ended = cancel(client).catch(() => undefined);
    };
    gone.addEventListener('abort', end, { once: true });
    return () => {
        gone.removeEventListener('abort', end);
        return ended;
    };
}
/**
 * By a request of its own on another connection: those of the pool may all be taken by such questions. It carries the secret of the
 * session, for one address may lead to several replicas, and another's process of the same number is not ours to end.
 */
async function cancel({ host, port, ssl, processID, secretKey }) {
    const connection = new pg_1.Connection({ ssl });
    const ended = (0, node_events_1.once)(connection, 'end', { signal: AbortSignal.timeout(5_000) });
    if (ssl)
        connection.once('connect', () => connection.requestSsl());
    connection.once(ssl ? 'sslconnect' : 'connect', () => connection.cancel(processID, secretKey));
    if (host.startsWith('/'))
        connection.connect(`${host}/.s.PGSQL.${port}`);
    else
        connection.connect(port, host);
    try {
        await ended;
    }
    finally {
        connection.stream.destroy();
    }
}
//# sourceMappingURL=cancel.js.map