import type { FastifyRequest } from 'fastify';
import type { SessionCookie } from './session-cookie.js';
import type { Browser } from './sessions.service.js';

/** What is told of the browser that signs in. */
export function browserOf({ headers, ip }: FastifyRequest, cookie: SessionCookie): Browser {
  return { userAgent: headers['user-agent'] ?? null, address: ip, ...cookie.secretsIn(headers.cookie) };
}
