import { createHash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problem.js';

/** A request with an Idempotency-Key. */
export interface Repeatable {
  userId: string;
  key: string;
  /** Of method, address and body. */
  requestHash: string;
}

/** The handler's parameter: the Idempotency-Key of the request and what it stands for; null without one. */
export const Repeat = createParamDecorator((_: unknown, context: ExecutionContext): Repeatable | null => {
  const { headers, method, url, body, viewer } = context.switchToHttp().getRequest<FastifyRequest>();
  const key = headers['idempotency-key'];
  if (key === undefined || !viewer) return null;
  if (typeof key !== 'string' || !/^[\x20-\x7e]{1,200}$/.test(key)) {
    const detail = 'An Idempotency-Key is one to 200 printable ASCII characters.';
    throw new Problem('validation_failed', detail, [{ pointer: '/Idempotency-Key', code: 'bad_key', detail }]);
  }
  const request = JSON.stringify([method, url, body ?? null]);
  return { userId: viewer.userId, key, requestHash: createHash('sha256').update(request).digest('hex') };
});

/** On a handler that takes {@link Repeat}: says in the API's document that it may be repeated. */
export const TakesIdempotencyKey = (): MethodDecorator =>
  ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description:
      'Any text that is new for each request: sent again with it within a day, the request does nothing more',
  });
