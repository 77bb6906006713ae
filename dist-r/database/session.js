"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.sessionOptions = sessionOptions;
exports.surviveLoss = surviveLoss;
/**
 * Startup options of every connection: a session in another zone or date style would write other text than the API promises,
 * and one without limits may hold a connection for ever.
 */
function sessionOptions({ statement, lock, idle }) {
    const limits = `-c statement_timeout=${statement}s -c lock_timeout=${lock}s -c idle_in_transaction_session_timeout=${idle}s`;
    return `-c timezone=UTC -c datestyle=ISO -c intervalstyle=iso_8601 ${limits}`;
}
/**
 * A connection that the server ends while it is being handed over has no listener for a moment, and an error that nobody
 * listens to ends the process. Whoever got the connection learns of the loss when asking something.
 */
function surviveLoss(client) {
    client.on('error', () => undefined);
}
//# sourceMappingURL=session.js.map