import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { startTestApp } from '../support/app.js';

/** A connection on which nothing has been said, as browsers open them ahead of a request. */
async function openConnection(address: string): Promise<Socket> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  return socket;
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
});
