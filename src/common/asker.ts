import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyReply, FastifyRequest } from 'fastify';

const askers = new AsyncLocalStorage<AbortSignal>();

/** Whether whoever asked for the work under way is still there; nothing where it was asked for by nobody, or writes. */
export function asker(): AbortSignal | undefined {
  return askers.getStore();
}

/** A hook that tells the work for a request to read when its asker has gone. What has begun to write is carried through. */
export function watchAsker({ method }: FastifyRequest, reply: FastifyReply, done: () => void): void {
  if (method !== 'GET' && method !== 'HEAD') return done();
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  askers.run(gone.signal, done);
}
