import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createServer, type AddressInfo } from 'node:net';
import { Logger } from '@nestjs/common';
import { JsonLog } from '../../src/json-log.js';
import { startTestApp, type TestApp, type TestAppOptions } from '../support/app.js';
import { ask } from '../support/ask.js';
import { listen } from '../support/listen.js';
import { signIn } from '../support/people.js';

const started: TestApp[] = [];
async function start(environment: Record<string, string>, options: TestAppOptions = {}): Promise<TestApp> {
  const demarche = await startTestApp({ ...options, environment });
  started.push(demarche);
  return demarche;
}
afterEach(async () => {
  jest.restoreAllMocks();
  for (const demarche of started.splice(0)) await demarche.close();
});

/** The value of the first line that begins so. */
function value(text: string, line: string): number {
  const found = text.split('\n').find((one) => one.startsWith(line));
  return Number(found?.split(' ').at(-1));
}

it('measurements are not there unless they are asked for', async () => {
  const demarche = await start({});
  expect((await ask(demarche, '/metrics')).status).toBe(404);
});

it('requests are told by the template of their route, with questions, pools, streams and work', async () => {
  const demarche = await start({ METRICS: 'on' });
  const { cookie } = await signIn(demarche, 'reader');
  const ear = await listen(demarche, { cookie });
  const stranger = await listen(demarche);
  for (const id of ['SESAME-2026-001', 'SESAME-2026-002']) await ask(demarche, `/api/events/${id}`);
  await ask(demarche, '/nowhere/sesame');
  const { status, type, text } = await ask(demarche, '/metrics');
  ear.close();
  stranger.close();
  expect([status, type]).toEqual([200, expect.stringMatching(/^text\/plain; version=0\.0\.4/)]);
  const route = 'demarche_http_request_duration_seconds_count{method="GET",route="/api/events/:id",status="404"}';
  expect(value(text, route)).toBe(2);
  expect(text).not.toMatch(/sesame/i);
  expect(
    value(text, 'demarche_database_query_duration_seconds_count{operation="select",failed="false"}'),
  ).toBeGreaterThan(0);
  expect(value(text, 'demarche_database_connections{pool="page",state="waiting"}')).toBe(0);
  expect(value(text, 'demarche_database_connections{pool="write",state="idle"}')).toBeGreaterThanOrEqual(0);
  expect(value(text, 'demarche_database_reads_total{server="primary"}')).toBeGreaterThanOrEqual(2);
  expect(value(text, 'demarche_streams{signed_in="true"}')).toBe(1);
  expect(value(text, 'demarche_streams{signed_in="false"}')).toBe(1);
  expect(value(text, 'demarche_jobs{state="ready"}')).toBe(0);
  expect(value(text, 'demarche_database_up')).toBe(1);
  expect(value(text, 'demarche_embedded_database_deaths_total')).toBe(0);
  expect(value(text, 'process_resident_memory_bytes')).toBeGreaterThan(1_000_000);
});

it('the dashboard and the alerts ask for what there is', async () => {
  const demarche = await start({ METRICS: 'on' });
  await ask(demarche, '/api/events');
  const { text } = await ask(demarche, '/metrics');
  const asked = ['grafana-dashboard.json', 'alerts.yml'].flatMap(
    (file) => readFileSync(resolve('deploy/observe', file), 'utf8').match(/\b(?:demarche|process|nodejs)_\w+/g) ?? [],
  );
  expect(new Set(asked).size).toBeGreaterThan(8);
  for (const name of new Set(asked)) expect(text).toMatch(new RegExp(`^${name}[ {]`, 'm'));
});

it('measurements are for whoever has the token, and on a port of their own where one is given', async () => {
  const port = await freePort();
  const demarche = await start({ METRICS: 'on', METRICS_PORT: String(port), METRICS_TOKEN: 'sesame' });
  const own = { address: `http://127.0.0.1:${port}` };
  const by = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
  expect((await ask(demarche, '/metrics', by('sesame'))).status).toBe(404);
  expect((await ask(own, '/metrics')).status).toBe(401);
  expect((await ask(own, '/metrics', by('sesam'))).status).toBe(401);
  expect((await ask(own, '/api/events', by('sesame'))).status).toBe(404);
  const { status, text } = await ask(own, '/metrics', by('sesame'));
  expect([status, text]).toEqual([200, expect.stringContaining('demarche_database_up 1')]);

  const same = await start({ METRICS: 'on', METRICS_TOKEN: 'sesame' });
  expect([(await ask(same, '/metrics')).status, (await ask(same, '/metrics', by('sesame'))).status]).toEqual([
    401, 200,
  ]);
});

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

it('slow questions are told without their values, with the request they belong to', async () => {
  const demarche = await start({ SLOW_QUERY_MS: '1' });
  const said: string[] = [];
  // On a busy machine what runs beside the test is slow, too.
  const asked = /pg_sleep|sign_in_attempts/;
  jest
    .spyOn(Logger.prototype, 'warn')
    .mockImplementation((line: unknown) => void (asked.test(String(line)) && said.push(String(line))));
  await demarche.dataSource.query('SELECT pg_sleep(0.01), $1::text', ['sesame']);
  expect(said).toEqual([expect.stringMatching(/^no request: took \d+ ms: SELECT pg_sleep\(0\.01\), \$1::text$/)]);
  await demarche.dataSource.query(
    `CREATE FUNCTION dawdle() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(0.01); RETURN NEW; END $$;
     CREATE TRIGGER dawdle BEFORE INSERT ON sign_in_attempts FOR EACH ROW EXECUTE FUNCTION dawdle()`,
  );
  said.splice(0);
  const body = JSON.stringify({ email: 'sesame@example.org', password: 'sesame' });
  const answer = await ask(demarche, '/api/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const slow = said.filter((line) => line.includes('INSERT INTO "sign_in_attempts"'));
  expect(slow).toEqual([expect.stringContaining(`${answer.body.requestId}: took `)]);
  expect(said.join('\n')).not.toContain('sesame');
});

it('as JSON each line of the log names its request', async () => {
  const demarche = await start({}, { breaks: true });
  const lines: string[] = [];
  jest.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
  jest.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
  demarche.app.useLogger(new JsonLog(['error', 'warn']));
  await demarche.dataSource.query('ALTER TABLE tokens RENAME TO tokens_away');
  const { status, body } = await ask(demarche, '/api/events', { headers: { authorization: 'Bearer dem_x' } });
  demarche.app.useLogger(false);
  expect(status).toBe(500);
  const told = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(told).toEqual([expect.objectContaining({ level: 'error', context: 'Problem', requestId: body.requestId })]);
});
