"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.TimedClient = exports.QUERIES = void 0;
const node_diagnostics_channel_1 = require("node:diagnostics_channel");
const pg_1 = require("pg");
/** On this channel every question is told that is answered, as {@link TimedQuery}; nothing is measured while nobody listens. */
exports.QUERIES = (0, node_diagnostics_channel_1.channel)('demarche:query');
/** The client of PostgreSQL that every pool makes, whose questions can be listened to. */
class TimedClient extends pg_1.Client {
    constructor() {
        super(...arguments);
        // A property, for the type of the method is a dozen overloads: what it is given and gives, a promise or a stream, passes through as it is.
        // oxlint-disable-next-line typescript/unbound-method -- it is applied to this client
        this.query = new Proxy(pg_1.Client.prototype.query, {
            apply: (query, _client, asked) => timed(asked[0], () => Reflect.apply(query, this, asked)),
        });
    }
}
exports.TimedClient = TimedClient;
function timed(asked, ask) {
    const since = performance.now();
    const answer = ask();
    if (!exports.QUERIES.hasSubscribers || !(answer instanceof Promise))
        return answer;
    const tell = (failed) => () => {
        const told = { sql: textOf(asked), milliseconds: performance.now() - since, failed };
        exports.QUERIES.publish(told);
    };
    answer.then(tell(false), tell(true));
    return answer;
}
function textOf(asked) {
    if (typeof asked === 'string')
        return asked;
    const { text } = (asked ?? {});
    return typeof text === 'string' ? text : '';
}
//# sourceMappingURL=timed-client.js.map