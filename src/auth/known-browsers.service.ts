import { Injectable } from '@nestjs/common';
import { LessThan, type EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { Clock } from '../common/clock.js';
import { KnownBrowser } from './known-browser.entity.js';
import { hashOf, newSecret } from './secrets.js';
import { KNOWN_SECONDS } from './session-length.js';

/** Knows the browsers in which people have signed in before, so that nobody elsewhere can lock them out by trying passwords as them. */
@Injectable()
export class KnownBrowsersService {
  constructor(private readonly clock: Clock) {}

  /** The id of the browser with this secret, where a user of the folded address `email` has signed in with it; else null. */
  async find(manager: EntityManager, secret: string | null, email: string): Promise<string | null> {
    if (secret === null) return null;
    const [row] = await manager.query<{ id: string }[]>(
      `SELECT b.id FROM known_browsers b JOIN users u ON u.id = b.user_id
       WHERE b.token_hash = $1 AND b.last_used_at > $2 AND u.email = $3`,
      [hashOf(secret), this.forgottenBefore(), email],
    );
    return row?.id ?? null;
  }

  /** Remembers the browser with the secret `former`, or a new one; gives its secret for the cookie. */
  async remember(manager: EntityManager, userId: string, former: string | null): Promise<string> {
    const lastUsedAt = this.clock.now();
    await manager.delete(KnownBrowser, { userId, lastUsedAt: LessThan(this.forgottenBefore()) });
    if (former !== null) {
      const { affected } = await manager.update(KnownBrowser, { userId, tokenHash: hashOf(former) }, { lastUsedAt });
      if (affected) return former;
    }
    const secret = newSecret();
    await manager.insert(KnownBrowser, { id: uuidv7(), userId, tokenHash: hashOf(secret), lastUsedAt });
    return secret;
  }

  private forgottenBefore(): Date {
    return new Date(this.clock.now().getTime() - KNOWN_SECONDS * 1000);
  }
}
