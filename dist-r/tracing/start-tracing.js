"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.startTracing = startTracing;
const promises_1 = require("node:timers/promises");
const common_1 = require("@nestjs/common");
const api_1 = require("@opentelemetry/api");
const exporter_trace_otlp_http_1 = require("@opentelemetry/exporter-trace-otlp-http");
const exporter_trace_otlp_proto_1 = require("@opentelemetry/exporter-trace-otlp-proto");
const instrumentation_1 = require("@opentelemetry/instrumentation");
const instrumentation_http_1 = require("@opentelemetry/instrumentation-http");
const instrumentation_pg_1 = require("@opentelemetry/instrumentation-pg");
const resources_1 = require("@opentelemetry/resources");
const sdk_trace_node_1 = require("@opentelemetry/sdk-trace-node");
/** How long the end of the program waits for a collector to take the last spans, in milliseconds. */
const PATIENCE = 3_000;
/**
 * What is asked, never by whom: addresses hold what people look for, and the secrets of feeds, so that a request is told by the template of
 * its route ({@link nameRequest}), as in the measurements, and one to others by their host.
 */
const UNTOLD = {
    ...{ 'url.path': undefined, 'url.query': undefined, 'url.full': undefined, 'user_agent.original': undefined },
    ...{ 'client.address': undefined, 'network.peer.address': undefined, 'network.peer.port': undefined },
};
/**
 * Traces requests, those to others, and their questions to PostgreSQL without values. To be called before what it traces is loaded. Gives
 * what sends the rest, and ends it. A collector that does not take them is told of in the log, and holds up nobody.
 */
function startTracing({ protocol, version }) {
    const log = new common_1.Logger('Traces');
    const untold = () => undefined;
    const error = (told) => log.warn(`A collector did not take the traces: ${messageIn(told)}`);
    api_1.diag.setLogger({ error, warn: untold, info: untold, debug: untold, verbose: untold }, api_1.DiagLogLevel.ERROR);
    const program = (0, resources_1.resourceFromAttributes)({ 'service.name': 'demarche', 'service.version': version });
    const exporter = protocol === 'http/json' ? new exporter_trace_otlp_http_1.OTLPTraceExporter() : new exporter_trace_otlp_proto_1.OTLPTraceExporter();
    const provider = new sdk_trace_node_1.NodeTracerProvider({
        // What the operator says in OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES has the last word.
        resource: (0, resources_1.defaultResource)()
            .merge(program)
            .merge((0, resources_1.detectResources)({ detectors: [resources_1.envDetector] })),
        spanProcessors: [new sdk_trace_node_1.BatchSpanProcessor(exporter)],
    });
    provider.register();
    (0, instrumentation_1.registerInstrumentations)({
        instrumentations: [
            new instrumentation_http_1.HttpInstrumentation({ startIncomingSpanHook: () => UNTOLD, startOutgoingSpanHook: () => UNTOLD }),
            // What the program asks by itself, each second, is of no request.
            new instrumentation_pg_1.PgInstrumentation({ requireParentSpan: true, ignoreConnectSpans: true, requestHook: withoutValues }),
        ],
    });
    return () => Promise.race([provider.shutdown(), (0, promises_1.setTimeout)(PATIENCE, undefined, { ref: false })]);
}
/** What is copied out has its values, such as the words of a search, in its text. */
function withoutValues(span, { query }) {
    if (!/^\s*COPY\b/i.test(query.text))
        return;
    span.setAttribute('db.query.text', 'COPY');
}
/** An error comes as JSON with its stack. */
function messageIn(told) {
    try {
        return JSON.parse(told).message ?? told;
    }
    catch {
        return told;
    }
}
//# sourceMappingURL=start-tracing.js.map