import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyReply, FastifyRequest } from 'fastify';

const ids = new AsyncLocalStorage<string>();

/** The id of the request for which the work under way is done, as its answer and the log tell it; undefined outside of any. */
export function requestId(): string | undefined {
  return ids.getStore();
}

/** A hook that lets {@link requestId} know. */
export function rememberRequest({ id }: FastifyRequest, _reply: FastifyReply, done: () => void): void {
  ids.run(id, done);
}
