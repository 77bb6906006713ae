import { Injectable } from '@nestjs/common';
import { IsNull, LessThanOrEqual, type FindOptionsWhere, type EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { Clock } from '../common/clock.js';
import { networkOf } from '../common/network-of.js';
import { Problem } from '../common/problem.js';
import { Database } from '../database/database.js';
import { KnownBrowsersService } from './known-browsers.service.js';
import type { Browser } from './sessions.service.js';
import { SignInAttempt } from './sign-in-attempt.entity.js';

/** Passwords that may be wrong within `WINDOW_SECONDS`; the one who tries more has to wait. */
const MOST = { email: 10, address: 100, knownBrowser: 10 } as const;
const WINDOW_SECONDS = 15 * 60;

/** Counts passwords that were tried, in the database: for all nodes together, and over a restart. */
@Injectable()
export class AttemptsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly browsers: KnownBrowsersService,
  ) {}

  /**
   * Writes an attempt down before its password is looked at, so that a hundred at once do not slip through. Throws
   * `too_many_attempts` where the user (folded address, existing or not) or the network has used them up; in a browser in which this
   * user has signed in before, only where that browser has: nobody elsewhere can lock them out.
   */
  async begin(email: string, { address: ip, knownSecret }: Pick<Browser, 'address' | 'knownSecret'>): Promise<void> {
    const now = this.clock.now();
    const since = new Date(now.getTime() - WINDOW_SECONDS * 1000);
    const address = networkOf(ip);
    await this.database.write(async (manager) => {
      // One after the other per user and per network; always in this order, so that no two wait for each other.
      await manager.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [LOCKS.email, email]);
      await manager.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [LOCKS.address, address]);
      await manager.delete(SignInAttempt, { triedAt: LessThanOrEqual(since) });
      const knownBrowserId = await this.browsers.find(manager, knownSecret, email);
      if (knownBrowserId === null) {
        await refuseTooMany(manager, MOST.email, { email, knownBrowserId: IsNull() }, now);
        await refuseTooMany(manager, MOST.address, { address, knownBrowserId: IsNull() }, now);
      } else await refuseTooMany(manager, MOST.knownBrowser, { knownBrowserId }, now);
      await manager.insert(SignInAttempt, { id: uuidv7(), email, address, knownBrowserId, triedAt: now });
    });
  }

  /** The password was right: what was tried as this user before no longer counts. */
  async forget(manager: EntityManager, email: string): Promise<void> {
    await manager.delete(SignInAttempt, { email });
  }
}

/** Any two numbers; they part these locks from one another and from those of one number. */
const LOCKS = { email: 6_407, address: 6_408 } as const;

async function refuseTooMany(
  manager: EntityManager,
  most: number,
  where: FindOptionsWhere<SignInAttempt>,
  now: Date,
): Promise<void> {
  const newest = { where, order: { triedAt: 'DESC' as const }, take: most };
  const oldest = (await manager.find(SignInAttempt, newest))[most - 1];
  if (!oldest) return;
  const retryAfter = Math.ceil((oldest.triedAt.getTime() - now.getTime()) / 1000) + WINDOW_SECONDS;
  throw new Problem('too_many_attempts', 'Too many passwords were wrong. Wait before the next one.', undefined, {
    retryAfter,
  });
}
