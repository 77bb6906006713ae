import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { cutOffWhenStalled } from './cut-off.js';

const MIB = 1024 * 1024;

it('cuts off an answer of which nothing is taken any more', async () => {
  const server = createServer((_request, answer) => {
    cutOffWhenStalled(answer, 50);
    Readable.from(Array.from({ length: 16 }, () => Buffer.alloc(MIB))).pipe(answer);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1').pause();
  const answering = once(server, 'request') as Promise<[unknown, ServerResponse]>;
  socket.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
  const [, response] = await answering;
  await once(response, 'close');
  expect(response.writableFinished).toBe(false);
  socket.destroy();
  server.close();
});
