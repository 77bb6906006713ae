import { Injectable } from '@nestjs/common';
import { LessThan, MoreThan, Not, type EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { Clock } from '../common/clock.js';
import { notFound } from '../common/identifier.js';
import { Database } from '../database/database.js';
import { KnownBrowsersService } from './known-browsers.service.js';
import { hashOf, newSecret } from './secrets.js';
import { IDLE_SECONDS, SESSION_SECONDS } from './session-length.js';
import { Session } from './session.entity.js';

/** The browser that asks. */
export interface Browser {
  userAgent: string | null;
  /** The IP address that asks. */
  address: string;
  /** The secret of the session it had before, if any. */
  formerSecret: string | null;
  /** The secret by which it is known to have signed somebody in before, if any. */
  knownSecret: string | null;
}

/** What a browser is given that signs in: the secret of the session, and the one by which it is known later. */
export interface SignedIn {
  session: string;
  known: string;
}

/** Begins and ends sessions. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly browsers: KnownBrowsersService,
  ) {}

  /**
   * A new session of `userId`, whatever the browser had before: its former session ends, so that nobody can plant one
   * and wait for it to be signed in. Gives the secrets for the cookies; only their hashes are kept.
   */
  async begin(manager: EntityManager, userId: string, browser: Browser): Promise<SignedIn> {
    const now = this.clock.now();
    const secret = newSecret();
    if (browser.formerSecret !== null) await manager.delete(Session, { tokenHash: hashOf(browser.formerSecret) });
    await manager.delete(Session, { expiresAt: LessThan(now) });
    await manager.insert(Session, {
      id: uuidv7(),
      userId,
      tokenHash: hashOf(secret),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + SESSION_SECONDS * 1000),
      userAgent: browser.userAgent?.slice(0, 500) ?? null,
      address: browser.address,
    });
    return { session: secret, known: await this.browsers.remember(manager, userId, browser.knownSecret) };
  }

  /** Ends the session with this secret, if there is one. */
  async end(secret: string): Promise<void> {
    await this.database.write((manager) => manager.delete(Session, { tokenHash: hashOf(secret) }));
  }

  /** Ends every session of a user but `kept`. */
  async endAll(manager: EntityManager, userId: string, kept: string | null = null): Promise<void> {
    await manager.delete(Session, { userId, ...(kept === null ? {} : { id: Not(kept) }) });
  }

  /** Ends one session of `userId`; throws `not_found` where they have no such session. */
  async endOne(userId: string, id: string): Promise<void> {
    const { affected } = await this.database.write((manager) => manager.delete(Session, { id, userId }));
    if (!affected) throw notFound('session', id);
  }

  /** The sessions of `userId` that have not ended, the last used first. */
  async listOf(userId: string): Promise<Session[]> {
    const now = this.clock.now();
    const used = new Date(now.getTime() - IDLE_SECONDS * 1000);
    return this.database.write((manager) =>
      manager.find(Session, {
        where: { userId, expiresAt: MoreThan(now), lastSeenAt: MoreThan(used) },
        order: { lastSeenAt: 'DESC', id: 'DESC' },
      }),
    );
  }
}
