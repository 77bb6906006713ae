import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { DataSource } from 'typeorm';
import { startTestApp } from '../support/app.js';
import { send, signIn } from '../support/people.js';

/** A connection on which nothing has been said, as browsers open them ahead of a request. */
async function openConnection(address: string): Promise<Socket> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  return socket;
}

/** How many wait for a lock. */
async function waiting(source: DataSource): Promise<number> {
  const [row] = await source.query<{ n: number }[]>(
    `SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND cardinality(pg_blocking_pids(pid)) > 0`,
  );
  return row?.n ?? 0;
}

describe('stopping', () => {
  it('does not wait for connections that nobody has used', async () => {
    const demarche = await startTestApp();
    const socket = await openConnection(demarche.address);
    const ended = once(socket, 'close');
    // One that speaks shows that the server has seen the silent one before it.
    expect((await demarche.api.GET('/health/live')).response.status).toBe(200);
    await demarche.close();
    await ended;
  });

  it('ends connections that are kept alive after an answer', async () => {
    const demarche = await startTestApp();
    const socket = await openConnection(demarche.address);
    socket.setEncoding('utf8').write('GET /health/live HTTP/1.1\r\nhost: localhost\r\n\r\n');
    const [answer] = (await once(socket, 'data')) as [string];
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    const ended = once(socket, 'close');
    await demarche.close();
    await ended;
  });

  it('finishes a request that is under way', async () => {
    const demarche = await startTestApp({ demo: true });
    const asked = fetch(`${demarche.address}/api/events?limit=500`);
    await once(demarche.app.getHttpServer(), 'request');
    const closed = demarche.close();
    const response = await asked;
    expect([response.status, ((await response.json()) as { items: unknown[] }).items.length]).toEqual([200, 117]);
    await closed;
  });

  it('finishes what somebody asked for who has gone since', async () => {
    const demarche = await startTestApp();
    const { cookie } = await signIn(demarche, 'researcher');
    const holder = demarche.dataSource.createQueryRunner();
    await holder.startTransaction();
    await holder.query('LOCK TABLE sessions IN ACCESS EXCLUSIVE MODE');
    const asking = new AbortController();
    const actor = { name: 'Late', slug: 'late', type: 'body' };
    const init = { ...send('POST', actor, { cookie }), signal: asking.signal };
    const asked = fetch(`${demarche.address}/api/actors`, init).catch(() => 'gone');
    const [{ socket }] = (await once(demarche.app.getHttpServer(), 'request')) as [{ socket: Socket }];
    while ((await waiting(demarche.dataSource)) === 0) continue;
    const gone = once(socket, 'close');
    asking.abort();
    expect(await asked).toBe('gone');
    await gone;
    const closed = demarche.app.close();
    await holder.commitTransaction();
    await holder.release();
    await closed;
    expect(await demarche.dataSource.query(`SELECT slug FROM actors`)).toEqual([{ slug: 'late' }]);
    await demarche.close();
  });

  it('cuts off whoever takes an answer too slowly, and no request is left without one', async () => {
    const demarche = await startTestApp({ demo: true, graceMs: 50 });
    await demarche.dataSource.query('UPDATE actors SET name = repeat(name, 2000)');
    const socket = await openConnection(demarche.address);
    socket.write('GET /api/exports/events.csv HTTP/1.1\r\nhost: localhost\r\n\r\n');
    await once(socket, 'readable');
    // It does not end before the connection has come back that the answer was read by.
    await demarche.close();
  });
});
