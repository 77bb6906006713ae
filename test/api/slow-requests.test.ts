import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { startTestApp, type TestApp } from '../support/app.js';

let demarche: TestApp;
beforeAll(async () => {
  demarche = await startTestApp();
});
afterAll(() => demarche.close());

it.each([
  ['headers', 'POST /api/session HTTP/1.1\r\nHost: x\r\n'],
  ['a body', 'POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{'],
])('a request whose end does not come is not waited for: %s', async (_, begun) => {
  const server = demarche.app.getHttpServer();
  expect(server.requestTimeout).toBe(30_000);
  const [request, headers] = [server.requestTimeout, server.headersTimeout];
  // Nobody waits half a minute here.
  server.requestTimeout = server.headersTimeout = 100;
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(begun);
  const answer = await text(socket);
  server.requestTimeout = request;
  server.headersTimeout = headers;
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({ code: 'timeout', status: 408 });
});
