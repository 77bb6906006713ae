import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from './config/config.js';
import { writersAddresses } from './domain/pages.js';

/** Tells search engines at /robots.txt (RFC 9309) which pages are for readers, and where the sitemap is; where reading is for members only, none is. */
export function serveRobots(
  app: NestFastifyApplication,
  { publicUrl, readAccess }: Pick<Config, 'publicUrl' | 'readAccess'>,
): void {
  const closed = readAccess === 'members' ? ['/'] : ['/api/', '/health/', ...writersAddresses()];
  const rules = ['User-agent: *', ...closed.map((address) => `Disallow: ${address}`), ''];
  const text = (here: string): string =>
    [...rules, ...(readAccess === 'members' ? [] : [`Sitemap: ${here}/sitemap.xml`, ''])].join('\n');
  app
    .getHttpAdapter()
    .getInstance()
    .get('/robots.txt', ({ protocol, host }, reply) =>
      reply
        .type('text/plain; charset=utf-8')
        .header('cache-control', 'public, max-age=3600')
        .send(text(publicUrl ?? `${protocol}://${host}`)),
    );
}
