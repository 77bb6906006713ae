import { Injectable } from '@nestjs/common';
import { MoreThan, type EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { networkOf } from '../common/network-of.js';
import { Problem } from '../common/problem.js';
import { FollowRequest } from './follow-request.entity.js';

/** So many questions go to one address, and are asked for from one network, within a day. */
const MOST = { address: 5, network: 30 } as const;
const WITHIN_SECONDS = 24 * 3600;

/** Keeps anybody from filling somebody else's box with questions: counted in the database, for all nodes together. */
@Injectable()
export class MailLimits {
  /** Writes a question down before it is sent. Throws `too_many_attempts` where the address or the network has had enough. */
  async count(manager: EntityManager, address: string, ip: string, now: Date): Promise<void> {
    const network = networkOf(ip);
    // One after the other per address and per network; always in this order, so that no two wait for each other.
    await manager.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [LOCKS.address, address]);
    await manager.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [LOCKS.network, network]);
    await refuseTooMany(manager, 'address', address, now);
    await refuseTooMany(manager, 'network', network, now);
    await manager.insert(FollowRequest, { id: uuidv7(), address, network, askedAt: now });
  }
}

/** Any two numbers; they part these locks from one another and from those of sign-ins. */
const LOCKS = { address: 6_411, network: 6_412 } as const;

async function refuseTooMany(manager: EntityManager, by: keyof typeof MOST, value: string, now: Date): Promise<void> {
  const since = new Date(now.getTime() - WITHIN_SECONDS * 1000);
  const asked = await manager.find(FollowRequest, {
    where: { [by]: value, askedAt: MoreThan(since) },
    order: { askedAt: 'DESC' },
    take: MOST[by],
  });
  const oldest = asked[MOST[by] - 1];
  if (!oldest) return;
  const retryAfter = Math.ceil((oldest.askedAt.getTime() - since.getTime()) / 1000);
  throw new Problem('too_many_attempts', 'Too many mails were asked for today. Try again later.', undefined, {
    retryAfter,
  });
}
