import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What came to a webhook. */
export interface Received {
  headers: IncomingHttpHeaders;
  text: string;
  /** The JSON in it. */
  body: any;
}

/** A webhook on this machine. */
export interface Receiver {
  address: string;
  /** All that has come. */
  received: Received[];
  /** What is answered from now on; 204 at first. */
  answer: (status: number) => void;
  /** The first `count` that came, once so many have. */
  until(count: number): Promise<Received[]>;
  close(): Promise<void>;
}

export async function openReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  const waiting: (() => void)[] = [];
  let status = 204;
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (text += chunk));
    request.on('end', () => {
      received.push({ headers: request.headers, text, body: JSON.parse(text) });
      response.writeHead(status).end();
      for (const wake of waiting.splice(0)) wake();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    answer: (next) => (status = next),
    until: async (count) => {
      while (received.length < count) await new Promise<void>((done) => waiting.push(done));
      return received.slice(0, count);
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
