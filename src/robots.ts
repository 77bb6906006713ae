import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from './config/config.js';
import { writersAddresses } from './domain/pages.js';

/** Tells search engines at /robots.txt (RFC 9309) which pages are for readers; where reading is for members only, none is. */
export function serveRobots(app: NestFastifyApplication, { readAccess }: Pick<Config, 'readAccess'>): void {
  const closed = readAccess === 'members' ? ['/'] : ['/api/', '/health/', ...writersAddresses()];
  const text = ['User-agent: *', ...closed.map((address) => `Disallow: ${address}`), ''].join('\n');
  app
    .getHttpAdapter()
    .getInstance()
    .get('/robots.txt', (_request, reply) =>
      reply.type('text/plain; charset=utf-8').header('cache-control', 'public, max-age=3600').send(text),
    );
}
