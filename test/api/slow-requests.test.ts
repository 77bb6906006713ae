import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { startTestApp, type TestApp } from '../support/app.js';
import { signIn } from '../support/people.js';
import { addDossier } from '../support/write.js';

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

it('a file is waited for as long as something of it arrives from somebody who may send it', async () => {
  await addDossier(demarche, 'talks');
  const { cookie } = await signIn(demarche, 'researcher');
  const part = (said: string, text: string) => `--x\r\ncontent-disposition: form-data; ${said}\r\n\r\n${text}\r\n`;
  const form = `${part('name="dossier"', 'talks')}${part('name="file"; filename="a.csv"', 'title,when\nTalks,2026-02-06')}--x--\r\n`;
  const server = demarche.app.getHttpServer();
  const { requestTimeout, headersTimeout } = server;
  server.requestTimeout = server.headersTimeout = 100;
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.write(
    `POST /api/imports HTTP/1.1\r\nHost: x\r\nCookie: ${cookie}\r\nConnection: close\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: ${form.length}\r\n\r\n${form.slice(0, 150)}`,
  );
  await once(server, 'clientError');
  server.requestTimeout = requestTimeout;
  server.headersTimeout = headersTimeout;
  socket.write(form.slice(150));
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 201 /);
});
