import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { networkOf } from './network-of.js';

interface Asker {
  readonly gone: AbortSignal;
  readonly network: string;
}

const askers = new AsyncLocalStorage<Asker>();

/** Whether whoever asked for the work under way is still there; nothing where it was asked for by nobody, or writes. */
export function asker(): AbortSignal | undefined {
  return askers.getStore()?.gone;
}

/** The network from which the work under way was asked for; nothing where that was by nobody, or to write. */
export function networkAsking(): string | undefined {
  return askers.getStore()?.network;
}

/** Who asked for the work under way: whether they are there, and from which network; nothing as above. */
export function asking(): Asker | undefined {
  return askers.getStore();
}

/** Does work for several at once: it was asked for by nobody any more when all of them have gone. */
export function askedByAll<T>(members: readonly AbortSignal[], network: string, work: () => Promise<T>): Promise<T> {
  const gone = new AbortController();
  let there = members.length;
  const leaves = (): void => {
    there -= 1;
    if (there === 0) gone.abort();
  };
  for (const member of members) {
    if (member.aborted) leaves();
    else member.addEventListener('abort', leaves, { once: true });
  }
  return askers.run({ gone: gone.signal, network }, work);
}

/** A hook that tells the work for a request to read when its asker has gone. What has begun to write is carried through. */
export function watchAsker({ method, ip }: FastifyRequest, reply: FastifyReply, done: () => void): void {
  if (method !== 'GET' && method !== 'HEAD') return done();
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  askers.run({ gone: gone.signal, network: networkOf(ip) }, done);
}
