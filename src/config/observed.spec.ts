import { readConfig } from './config.js';

describe('measurements', () => {
  it('are off unless they are asked for', () => {
    expect(readConfig({}).metrics).toBeUndefined();
    expect(readConfig({ METRICS: 'on' }).metrics).toEqual({ port: undefined, token: undefined });
    const given = { METRICS: 'on', METRICS_PORT: '9464', METRICS_TOKEN: 'sesame' };
    expect(readConfig(given).metrics).toEqual({ port: 9464, token: 'sesame' });
  });

  it.each([
    [{ METRICS_PORT: '9464' }, 'METRICS_PORT is set but METRICS is not on: set METRICS=on, or neither.'],
    [{ METRICS_TOKEN: 'x' }, 'METRICS_TOKEN is set but METRICS is not on: set METRICS=on, or neither.'],
    [{ METRICS: 'yes' }, 'METRICS is "yes", but must be one of on, off.'],
    [
      { SLOW_QUERY_MS: '0.5' },
      'SLOW_QUERY_MS is "0.5", but must be a whole number of milliseconds from 1 to 86400000.',
    ],
    [{ LOG_FORMAT: 'xml' }, 'LOG_FORMAT is "xml", but must be one of text, json.'],
  ])('%j is refused in a sentence', (env, sentence) => {
    expect(() => readConfig(env)).toThrow(sentence);
  });
});

describe('traces', () => {
  it.each([
    [{}, undefined],
    [{ OTEL_SERVICE_NAME: 'demarche' }, undefined],
    [{ OTEL_TRACES_EXPORTER: 'otlp' }, 'http/protobuf'],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' }, 'http/protobuf'],
    [{ OTEL_TRACES_EXPORTER: 'otlp', OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json' }, 'http/json'],
    [
      {
        ...{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://collector/v1/traces', OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' },
        OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: 'http/json',
      },
      'http/json',
    ],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318', OTEL_TRACES_EXPORTER: 'none' }, undefined],
    [{ OTEL_TRACES_EXPORTER: 'otlp', OTEL_SDK_DISABLED: 'true' }, undefined],
  ])('by %j are told by %s', (env, protocol) => {
    expect(readConfig(env).traces?.protocol).toBe(protocol);
  });

  it.each([
    [{ OTEL_TRACES_EXPORTER: 'zipkin' }, 'OTEL_TRACES_EXPORTER is "zipkin", but must be one of otlp, none.'],
    [
      { OTEL_TRACES_EXPORTER: 'otlp', OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' },
      'OTEL_EXPORTER_OTLP_PROTOCOL is "grpc", but must be one of http/protobuf, http/json.',
    ],
    [
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' },
      'The address of the OpenTelemetry collector must start with http:// or https://.',
    ],
  ])('%j is refused in a sentence', (env, sentence) => {
    expect(() => readConfig(env)).toThrow(sentence);
  });
});
