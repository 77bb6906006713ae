"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.instruments = instruments;
const node_diagnostics_channel_1 = require("node:diagnostics_channel");
const prom_client_1 = require("prom-client");
const keep_running_js_1 = require("../database/embedded/keep-running.js");
const timed_client_js_1 = require("../database/timed-client.js");
/** Upper ends, in seconds: what is answered from memory, what is quick, and what makes people wait. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
/** What questions begin with; all others are told as `other`. */
const OPERATIONS = new Set([
    'select',
    'with',
    'insert',
    'update',
    'delete',
    'copy',
    'begin',
    'start',
    'commit',
    'rollback',
    'explain',
]);
/** Makes them, in a registry of their own: what each is docs/how-to/see-inside.md says. `state` is asked whenever somebody asks for them. */
function instruments(state) {
    const registry = new prom_client_1.Registry();
    const registers = [registry];
    (0, prom_client_1.collectDefaultMetrics)({ register: registry });
    const requests = new prom_client_1.Histogram({
        ...{
            name: 'demarche_http_request_duration_seconds',
            help: 'Requests, from their arrival to the end of their answer',
            registers,
        },
        ...{ labelNames: ['method', 'route', 'status'], buckets: SECONDS },
    });
    const queries = new prom_client_1.Histogram({
        ...{
            name: 'demarche_database_query_duration_seconds',
            help: 'Questions to PostgreSQL, as the program waits for them',
            registers,
        },
        ...{ labelNames: ['operation', 'failed'], buckets: SECONDS },
    });
    const deaths = new prom_client_1.Counter({
        ...{
            name: 'demarche_embedded_database_deaths_total',
            help: 'How often the embedded PostgreSQL ended unasked',
            registers,
        },
    });
    const onQuery = (told) => {
        const { sql, milliseconds, failed } = told;
        queries.observe({ operation: operationOf(sql), failed: String(failed) }, milliseconds / 1000);
    };
    const onDeath = () => deaths.inc();
    (0, node_diagnostics_channel_1.subscribe)(timed_client_js_1.QUERIES.name, onQuery);
    (0, node_diagnostics_channel_1.subscribe)(keep_running_js_1.DEATHS.name, onDeath);
    const show = stateGauges(registers);
    return {
        contentType: registry.contentType,
        text: async () => {
            show(await state());
            return registry.metrics();
        },
        request: ({ method, route, status, seconds }) => requests.observe({ method, route, status: String(status) }, seconds),
        end: () => {
            (0, node_diagnostics_channel_1.unsubscribe)(timed_client_js_1.QUERIES.name, onQuery);
            (0, node_diagnostics_channel_1.unsubscribe)(keep_running_js_1.DEATHS.name, onDeath);
        },
    };
}
function stateGauges(registers) {
    const connections = new prom_client_1.Gauge({
        ...{
            name: 'demarche_database_connections',
            help: 'Connections of each pool: lent, idle, and those who wait for one',
            registers,
        },
        labelNames: ['pool', 'state'],
    });
    const streams = new prom_client_1.Gauge({
        ...{ name: 'demarche_streams', help: 'Live streams that are open', registers, labelNames: ['signed_in'] },
    });
    const jobs = new prom_client_1.Gauge({
        ...{
            name: 'demarche_jobs',
            help: 'Work in the queue: ready, running, or failed',
            registers,
            labelNames: ['state'],
        },
    });
    const reads = new prom_client_1.Counter({
        ...{ name: 'demarche_database_reads_total', help: 'Connections lent for reading: of the primary, and of replicas' },
        ...{ registers, labelNames: ['server'] },
    });
    const up = new prom_client_1.Gauge({
        ...{ name: 'demarche_database_up', help: '1 where the database answers', registers },
    });
    return ({ pools, lent: lentBy, onlookers, queue }) => {
        for (const { pool, lent, idle, waiting } of pools) {
            connections.set({ pool, state: 'lent' }, lent);
            connections.set({ pool, state: 'idle' }, idle);
            connections.set({ pool, state: 'waiting' }, waiting);
        }
        // Counted where they are lent.
        reads.reset();
        for (const [server, count] of Object.entries(lentBy))
            reads.inc({ server }, count);
        streams.set({ signed_in: 'true' }, onlookers.signedIn);
        streams.set({ signed_in: 'false' }, onlookers.strangers);
        for (const [name, count] of Object.entries(queue ?? {}))
            jobs.set({ state: name }, count);
        up.set(queue === null ? 0 : 1);
    };
}
function operationOf(sql) {
    const word = /^\s*([a-z]+)/i.exec(sql)?.[1]?.toLowerCase() ?? '';
    return OPERATIONS.has(word) ? word : 'other';
}
//# sourceMappingURL=instruments.js.map