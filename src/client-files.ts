import { existsSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Addresses that are not the client's. */
const SERVER = /^\/(api|health)(\/|$)/;

/**
 * Serves the built web client from the same port: its files as they are, and its page for every other address, so that
 * a view can be sent to a colleague. Hashed files never change and are kept; the page is asked for each time.
 */
export function serveClient(app: NestFastifyApplication, root: string): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    const path = pathOf(request);
    if (path === null || SERVER.test(path) || (request.method !== 'GET' && request.method !== 'HEAD')) return;
    if (path.startsWith('/assets/')) {
      if (!isFile(root, path)) return;
      return reply.sendFile(path, root, { maxAge: '365d', immutable: true });
    }
    return isFile(root, path)
      ? reply.sendFile(path, root, { maxAge: '1h' })
      : reply.header('cache-control', 'no-cache').sendFile('index.html', root, { cacheControl: false });
  });
}

/** The decoded path; null where it cannot be decoded or would leave the folder. */
function pathOf(request: FastifyRequest): string | null {
  try {
    const path = decodeURIComponent(request.url.split('?')[0] ?? '/');
    return path.includes('\0') || normalize(path).startsWith('..') || path.includes('..') ? null : path;
  } catch {
    return null;
  }
}

function isFile(root: string, path: string): boolean {
  const file = join(root, path);
  return existsSync(file) && statSync(file).isFile();
}
