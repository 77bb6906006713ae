import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { openReceiver } from '../support/receiver.js';
import { startServer } from './support/server.js';

const ROOT = path.resolve(__dirname, '../..');

interface Span {
  name: string;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  attributes: { key: string; value: { stringValue?: string } }[];
}

test('requests and their questions to PostgreSQL are told to a collector by route, and nothing of what was looked for', async () => {
  const collector = await openReceiver();
  collector.answer(200);
  const server = await startServer({
    demo: true,
    environment: {
      ...{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: collector.address, OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json' },
      ...{ OTEL_SERVICE_NAME: 'an institute', OTEL_TRACES_SAMPLER: 'always_on' },
    },
  });
  try {
    expect((await fetch(`${server.address}/api/search?q=sesame`)).status).toBe(200);
    expect((await fetch(`${server.address}/api/events/SESAME-2026-001`)).status).toBe(404);
    // What is copied out has its filter in its text.
    expect(await (await fetch(`${server.address}/api/exports/events.csv?track=sesame`)).text()).toContain('ref');
  } finally {
    // It sends the rest as it ends.
    await server.stop();
    await collector.close();
  }
  const told = collector.received.flatMap(({ body }) => body.resourceSpans);
  const spans: Span[] = told.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope: { spans: Span[] }) => scope.spans));
  const search = spans.find(({ name }) => name === 'GET /api/search');
  expect(search).toBeDefined();
  const asked = spans.filter(({ traceId, name }) => traceId === search?.traceId && name.startsWith('pg.query'));
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.every(({ parentSpanId }) => spans.some(({ spanId }) => spanId === parentSpanId))).toBe(true);
  expect(spans.map(({ name }) => name)).toContain('GET /api/events/:id');
  expect(told[0].resource.attributes).toContainEqual({ key: 'service.name', value: { stringValue: 'an institute' } });
  expect(collector.received.map(({ text }) => text).join('\n')).not.toMatch(/sesame/i);
});

test('where nobody asks for traces, nothing of OpenTelemetry is loaded', () => {
  const all = `require('./dist/start.js'); require('./dist/serve.js');
    process.stdout.write(JSON.stringify(Object.keys(require.cache)))`;
  const loaded: string[] = JSON.parse(
    execFileSync(process.execPath, ['--no-warnings', '-e', all], { cwd: ROOT, maxBuffer: 2 ** 24 }).toString(),
  );
  expect(loaded.length).toBeGreaterThan(500);
  expect(loaded.filter((file) => /opentelemetry|dist.tracing/.test(file))).toEqual([]);
});
