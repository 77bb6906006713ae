import type { FastifyInstance } from 'fastify';
import { pathOf } from './common/path-of.js';
import type { Config } from './config/config.js';

/** What pages of other origins may know of an answer beside its body. */
const EXPOSED = [
  ...['etag', 'content-disposition', 'retry-after', 'link'],
  ...['demarche-filter', 'demarche-known-on', 'demarche-data-version', 'demarche-licence'],
];

/**
 * Lets pages of any origin read what everybody may read (CORS, Fetch 3.2). Without credentials, which `*` excludes: what somebody who
 * has signed in may see stays within this origin. Where reading is for members only, nothing is told.
 */
export function openToAnyOrigin(fastify: FastifyInstance, { readAccess }: Pick<Config, 'readAccess'>): void {
  if (readAccess !== 'public') return;
  fastify.addHook('onRequest', ({ method, url }, reply, done) => {
    if ((method === 'GET' || method === 'HEAD') && /^\/api(\/|$)/.test(pathOf(url))) {
      void reply.header('access-control-allow-origin', '*').header('access-control-expose-headers', EXPOSED.join(', '));
    }
    done();
  });
}
