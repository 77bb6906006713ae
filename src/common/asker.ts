import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { networkOf } from './network-of.js';

export interface Asker {
  readonly gone: AbortSignal;
  readonly network: string;
  /** What was committed up to this position of the primary's log they are to see (WalPosition). */
  position: number;
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

/** Whoever asked for the work under way is to see what was committed up to `position`, whichever server is asked. */
export function seesAtLeast(position: number): void {
  const asked = askers.getStore();
  if (asked) asked.position = Math.max(asked.position, position);
}

/** Does work for several at once: it was asked for by nobody any more when all of them have gone, and each sees what any of them is to see. */
export function askedByAll<T>(members: readonly Asker[], work: () => Promise<T>): Promise<T> {
  const gone = new AbortController();
  let there = members.length;
  const leaves = (): void => {
    there -= 1;
    if (there === 0) gone.abort();
  };
  for (const { gone: member } of members) {
    if (member.aborted) leaves();
    else member.addEventListener('abort', leaves, { once: true });
  }
  const [{ network } = { network: '' }] = members;
  return askers.run({ gone: gone.signal, network, position: Math.max(...members.map((one) => one.position)) }, work);
}

/** A hook that tells the work for a request to read when its asker has gone. What has begun to write is carried through. */
export function watchAsker({ method, ip }: FastifyRequest, reply: FastifyReply, done: () => void): void {
  if (method !== 'GET' && method !== 'HEAD') return done();
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  askers.run({ gone: gone.signal, network: networkOf(ip), position: 0 }, done);
}
