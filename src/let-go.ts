import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/**
 * Lets the server close as soon as the requests under way are answered. Node would wait a minute more: for connections
 * that browsers open ahead of any request, and for those kept alive after an answer that was given while it closed.
 */
export function letGoOfConnections(app: NestFastifyApplication): void {
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
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('preClose', (done) => {
    closing = true;
    for (const socket of unused) socket.destroy();
    done();
  });
}
