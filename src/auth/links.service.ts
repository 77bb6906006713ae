import { Injectable } from '@nestjs/common';
import { IsNull, LessThan, MoreThan, type EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { Clock } from '../common/clock.js';
import { Problem } from '../common/problem.js';
import { OneTimeLink } from './one-time-link.entity.js';
import { hashOf, newSecret } from './secrets.js';

/** How long a link waits to be used, in seconds: seven days. */
const LINK_SECONDS = 7 * 24 * 3600;

export interface MadeLink {
  /** A path of the client; the secret stands behind #, so that no server or proxy ever sees it in an address. */
  path: string;
  expiresAt: Date;
}

/** Links that sign one person in, once: invitations, forgotten passwords, the first administrator. */
@Injectable()
export class LinksService {
  constructor(private readonly clock: Clock) {}

  /** A link for a user, in place of those it had; or, without one, for whoever becomes the first administrator. */
  async make(manager: EntityManager, userId: string | null): Promise<MadeLink> {
    const now = this.clock.now();
    const secret = newSecret();
    const expiresAt = new Date(now.getTime() + LINK_SECONDS * 1000);
    if (userId !== null) await this.withdraw(manager, userId);
    await manager.delete(OneTimeLink, { expiresAt: LessThan(now) });
    await manager.insert(OneTimeLink, {
      ...{ id: uuidv7(), userId, tokenHash: hashOf(secret), createdAt: now, expiresAt, usedAt: null },
    });
    return { path: `/welcome#${secret}`, expiresAt };
  }

  /** The link with this secret, locked until the transaction ends; throws `gone` where it was used, is too old or never ours. */
  async open(manager: EntityManager, secret: string): Promise<OneTimeLink> {
    const link = await manager.findOne(OneTimeLink, {
      where: { tokenHash: hashOf(secret), usedAt: IsNull(), expiresAt: MoreThan(this.clock.now()) },
      lock: { mode: 'pessimistic_write' },
    });
    if (!link) throw spent();
    return link;
  }

  async use(manager: EntityManager, { id }: OneTimeLink): Promise<void> {
    await manager.update(OneTimeLink, { id }, { usedAt: this.clock.now() });
  }

  /** Nobody can use a link of this user any more. */
  async withdraw(manager: EntityManager, userId: string): Promise<void> {
    await manager.delete(OneTimeLink, { userId, usedAt: IsNull() });
  }
}

/** The one answer for links that were used, are too old, or were never given out. */
export function spent(): Problem {
  const detail = 'This link was used already or is too old. Ask for a new one.';
  return new Problem('gone', detail, [{ pointer: '/token', code: 'link_spent', detail }]);
}
