import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** So long a server that stops waits for requests under way, in milliseconds. */
const GRACE_MS = 10_000;

/**
 * Lets the server close as soon as the requests under way are answered, those included whose asker has gone meanwhile:
 * what they do needs the database still. Node would wait a minute more, for connections that browsers open ahead of
 * any request and for those kept alive after an answer that was given while it closed; and for ever for somebody who takes
 * an answer too slowly, who is cut off after `graceMs`.
 */
export function letGoOfConnections(app: NestFastifyApplication, graceMs = GRACE_MS): void {
  const server = app.getHttpServer();
  const unused = new Set<Socket>();
  let closing = false;
  server.on('connection', (socket: Socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    unused.delete(socket);
    response.once('close', () => {
      if (closing) server.closeIdleConnections();
    });
  });
  const answered = watchAnswers(app);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('preClose', (done) => {
    closing = true;
    for (const socket of unused) socket.destroy();
    const cut = setTimeout(() => server.closeAllConnections(), graceMs);
    server.once('close', () => clearTimeout(cut));
    done();
  });
  fastify.addHook('onClose', async () => {
    const over = new AbortController();
    await Promise.race([answered(), wait(graceMs, undefined, { signal: over.signal })]);
    over.abort();
  });
}

/** Counts the requests that are not answered yet; gives what waits until there are none. */
function watchAnswers(app: NestFastifyApplication): () => Promise<void> {
  const under = new Set<string>();
  let allAnswered: () => void = () => undefined;
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', ({ id }, _reply, done) => {
    under.add(id);
    done();
  });
  // Comes for each answer, though nobody may be there to take it.
  fastify.addHook('onSend', ({ id }, _reply, payload, done) => {
    under.delete(id);
    if (under.size === 0) allAnswered();
    done(null, payload);
  });
  return () =>
    new Promise((done) => {
      allAnswered = done;
      if (under.size === 0) done();
    });
}
