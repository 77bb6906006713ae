import { ConfigError } from './config-error.js';
import { oneOf } from './readers.js';

/** How traces are told to a collector; where it is, and all else, OpenTelemetry's packages read from `OTEL_…` themselves. */
export interface TracesConfig {
  readonly protocol: (typeof PROTOCOLS)[number];
}

const PROTOCOLS = ['http/protobuf', 'http/json'] as const;

/**
 * Reads OpenTelemetry's own variables: undefined, so that nothing of it is loaded, unless `OTEL_TRACES_EXPORTER=otlp` or the address of a
 * collector is given; `OTEL_SDK_DISABLED=true` and `OTEL_TRACES_EXPORTER=none` turn it off whatever else is given.
 *
 * @throws ConfigError for what the program cannot do: another exporter, another protocol.
 */
export function readTraces(given: (name: string) => string | undefined): TracesConfig | undefined {
  const address = given('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT') ?? given('OTEL_EXPORTER_OTLP_ENDPOINT');
  const usual = address === undefined ? 'none' : 'otlp';
  const exporter = oneOf('OTEL_TRACES_EXPORTER', given('OTEL_TRACES_EXPORTER'), ['otlp', 'none'], usual);
  if (exporter === 'none' || given('OTEL_SDK_DISABLED')?.toLowerCase() === 'true') return undefined;
  if (address !== undefined && !/^https?:\/\/[^\s/]/.test(address)) {
    throw new ConfigError('The address of the OpenTelemetry collector must start with http:// or https://.');
  }
  const [own, all] = ['OTEL_EXPORTER_OTLP_TRACES_PROTOCOL', 'OTEL_EXPORTER_OTLP_PROTOCOL'] as const;
  const name = given(own) === undefined ? all : own;
  return Object.freeze({ protocol: oneOf(name, given(name), PROTOCOLS, 'http/protobuf') });
}
