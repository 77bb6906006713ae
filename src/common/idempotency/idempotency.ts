import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock.js';
import { Problem } from '../problem.js';
import type { Repeatable } from './repeatable.js';

/** How long a request may be repeated, in milliseconds. */
const KEPT = 24 * 60 * 60 * 1000;

/** Requests that may be repeated without doing anything twice. */
@Injectable()
export class Idempotency {
  constructor(private readonly clock: Clock) {}

  /**
   * What `work` gives (as JSON); where the same request has been done already, what it gave then, and nothing is done.
   * The key is kept in the transaction of the work: one is never there without the other, and a repetition that comes
   * too early waits. Throws `idempotency_key_reused` where the key came with another request.
   */
  async once<T extends object>(manager: EntityManager, repeat: Repeatable | null, work: () => Promise<T>): Promise<T> {
    if (!repeat) return work();
    const { userId, key, requestHash } = repeat;
    const now = this.clock.now();
    const old = new Date(now.getTime() - KEPT).toISOString();
    await manager.query(
      `DELETE FROM idempotency_keys k USING (
         SELECT user_id, key FROM idempotency_keys WHERE created_at < $1 FOR UPDATE SKIP LOCKED
       ) AS old WHERE k.user_id = old.user_id AND k.key = old.key`,
      [old],
    );
    const claimed = await manager.query<object[]>(
      `INSERT INTO idempotency_keys (user_id, key, request_hash, created_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING RETURNING key`,
      [userId, key, requestHash, now.toISOString()],
    );
    if (claimed.length === 0) return earlier<T>(manager, repeat);
    const answer = await work();
    await manager.query('UPDATE idempotency_keys SET answer = $3 WHERE user_id = $1 AND key = $2', [
      userId,
      key,
      JSON.stringify(answer),
    ]);
    return answer;
  }
}

async function earlier<T>(manager: EntityManager, { userId, key, requestHash }: Repeatable): Promise<T> {
  const [row] = await manager.query<{ request_hash: string; answer: T }[]>(
    'SELECT request_hash, answer FROM idempotency_keys WHERE user_id = $1 AND key = $2',
    [userId, key],
  );
  if (row?.request_hash === requestHash) return row.answer;
  const detail = 'This Idempotency-Key came with another request before; take a new one for each.';
  throw new Problem('idempotency_key_reused', detail, [{ pointer: '/Idempotency-Key', code: 'key_reused', detail }]);
}
