import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { pathOf } from './common/path-of.js';
import { sendProblem } from './common/problem.filter.js';
import { Problem } from './common/problem.js';
import { isPage } from './domain/pages.js';

/**
 * Answers 405 and what is allowed (RFC 9110, 15.5.6) where an address is known and cannot be asked in this way. It must come before
 * the routes, of which it takes note.
 */
export function refuseOtherMethods(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  const known = new Map<string, { address: RegExp; methods: Set<string> }>();
  fastify.addHook('onRoute', ({ url, method }) => {
    const route = known.get(url) ?? { address: addressOf(url), methods: new Set() };
    for (const one of [method].flat()) route.methods.add(one);
    known.set(url, route);
  });
  fastify.addHook('onRequest', (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    if (!request.is404) return done();
    const allowed = allowedAt(pathOf(request.url), [...known.values()]);
    if (allowed.length === 0 || allowed.includes(request.method)) return done();
    refuseMethod(allowed, request, reply);
  });
}

/** Answers 405, and by which methods it can be asked. */
export function refuseMethod(allowed: readonly string[], request: FastifyRequest, reply: FastifyReply): void {
  void reply.header('allow', allowed.join(', '));
  sendProblem(new Problem('method_not_allowed', `Here one can ${allowed.join(', ')}.`), request, reply);
}

/** All that can be asked at a path; nothing where none is known. */
function allowedAt(path: string, routes: readonly { address: RegExp; methods: ReadonlySet<string> }[]): string[] {
  const fitting = routes.filter(({ address }) => address.test(path));
  const allowed = new Set(fitting.flatMap(({ methods }) => [...methods]));
  if (fitting.length === 0 && isPage(path)) return ['GET', 'HEAD'];
  return [...allowed].sort();
}

function addressOf(url: string): RegExp {
  const pattern = url
    .replaceAll(/[.+?^$()[\]{}|\\]/g, '\\$&')
    .replaceAll(/:\w+/g, '[^/]+')
    .replaceAll('*', '.*');
  return new RegExp(`^${pattern}/?$`);
}
