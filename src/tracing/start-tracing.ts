import { setTimeout as wait } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { diag, DiagLogLevel, type Span } from '@opentelemetry/api';
import { OTLPTraceExporter as JsonExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { OTLPTraceExporter as ProtobufExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { registerInstrumentations } from '@opentelemetry/instrumentation';
import { HttpInstrumentation } from '@opentelemetry/instrumentation-http';
import { PgInstrumentation } from '@opentelemetry/instrumentation-pg';
import { detectResources, defaultResource, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';

/** What of it the program knows; where the collector is, and all else, the packages read from `OTEL_…` themselves. */
interface TracingSettings {
  readonly protocol: 'http/protobuf' | 'http/json';
  /** Of the program. */
  readonly version: string;
}

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
export function startTracing({ protocol, version }: TracingSettings): () => Promise<void> {
  const log = new Logger('Traces');
  const untold = (): void => undefined;
  const error = (told: string): void => log.warn(`A collector did not take the traces: ${messageIn(told)}`);
  diag.setLogger({ error, warn: untold, info: untold, debug: untold, verbose: untold }, DiagLogLevel.ERROR);
  const program = resourceFromAttributes({ 'service.name': 'demarche', 'service.version': version });
  const exporter = protocol === 'http/json' ? new JsonExporter() : new ProtobufExporter();
  const provider = new NodeTracerProvider({
    // What the operator says in OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES has the last word.
    resource: defaultResource()
      .merge(program)
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  provider.register();
  registerInstrumentations({
    instrumentations: [
      new HttpInstrumentation({ startIncomingSpanHook: () => UNTOLD, startOutgoingSpanHook: () => UNTOLD }),
      // What the program asks by itself, each second, is of no request.
      new PgInstrumentation({ requireParentSpan: true, ignoreConnectSpans: true, requestHook: withoutValues }),
    ],
  });
  return () => Promise.race([provider.shutdown(), wait(PATIENCE, undefined, { ref: false })]);
}

/** What is copied out has its values, such as the words of a search, in its text. */
function withoutValues(span: Span, { query }: { query: { text: string } }): void {
  if (!/^\s*COPY\b/i.test(query.text)) return;
  span.setAttribute('db.query.text', 'COPY');
}

/** An error comes as JSON with its stack. */
function messageIn(told: string): string {
  try {
    return (JSON.parse(told) as { message?: string }).message ?? told;
  } catch {
    return told;
  }
}
