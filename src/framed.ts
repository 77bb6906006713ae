import type { FastifyInstance } from 'fastify';
import { pathOf } from './common/path-of.js';

/** Pages that may stand in a frame on a page of others. */
const FRAMED = /^\/embed\/d(\/|$)/;

/**
 * What a page in a frame of others may do: load its own style and script and ask this server again. It sends no form, runs nothing
 * inline, and is let into any frame; all other pages are let into none.
 */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
].join(';');

/** Sets the rules of what stands on pages of others, over those of all else; it must come after these. */
export function letIntoFrames(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', ({ url }, reply, done) => {
    if (FRAMED.test(pathOf(url))) {
      void reply
        .headers({ 'content-security-policy': POLICY, 'cross-origin-resource-policy': 'cross-origin' })
        .removeHeader('x-frame-options');
    }
    done();
  });
}
