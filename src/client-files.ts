import { existsSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { askedAhead } from './asked-ahead.js';
import type { Config } from './config/config.js';
import { isPage } from './domain/pages.js';

/** Addresses that are not the client's. */
const SERVER = /^\/(api|health|robots\.txt)(\/|$)/;

/**
 * Serves the built web client from the same port: its files as they are, and its page at the address of every view, so that
 * one can be sent to a colleague. Hashed files never change and are kept; the page is asked for each time. Where there is no
 * view, browsers get the page all the same, which says so, as 404; whoever asks for something else gets the problem.
 */
export function serveClient(app: NestFastifyApplication, root: string, config: Pick<Config, 'readAccess'>): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    const path = pathOf(request);
    if (path === null || SERVER.test(path) || (request.method !== 'GET' && request.method !== 'HEAD')) return;
    if (isFile(root, path)) {
      const caching = path.startsWith('/assets/') ? { maxAge: '365d', immutable: true } : { maxAge: '1h' };
      return reply.sendFile(path, root, caching);
    }
    if (isPage(path)) return page(reply.header('link', askedAhead(request, path, config)), root);
    // It is no page that anybody could have already, so it has no tag by which to ask.
    if (path.startsWith('/assets/') || !(request.headers.accept ?? '').includes('text/html')) return;
    return page(reply.status(404), root, { etag: false, lastModified: false });
  });
}

function page(
  reply: FastifyReply,
  root: string,
  options: { etag?: boolean; lastModified?: boolean } = {},
): FastifyReply {
  return reply
    .header('cache-control', 'no-cache')
    .header('vary', 'accept, accept-language, cookie')
    .sendFile('index.html', root, { cacheControl: false, ...options });
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
