import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import type { Viewer } from '../common/viewer.js';
import { Database } from '../database/database.js';
import type { WalPosition } from '../database/replicas/wal-position.js';
import { hashOf } from './secrets.js';
import { IDLE_SECONDS, SEEN_EVERY_SECONDS } from './session-length.js';

/** Who asks, and by what it is known. */
export interface Identified {
  viewer: Viewer;
  /** The session; null with a token. */
  sessionId: string | null;
  /** All that was committed up to here they are to see: it may be theirs. */
  position: WalPosition;
}

/** Tells who sends a request. Asks the primary: on a replica somebody could still be signed in who has just signed out. */
@Injectable()
export class ViewersService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Whose session has this secret; null where it has ended, was never ours, or its user is disabled. */
  async bySession(secret: string): Promise<Identified | null> {
    const now = this.clock.now();
    const [row] = await this.database.connection.query<Row[]>(
      `SELECT s.id, u.id AS "userId", u.name, u.email, u.role, 'write' AS scope, s.last_seen_at < $2::timestamptz - ${SEEN} AS unseen,
         ${this.database.seenUpTo} AS position
       FROM sessions s JOIN users u ON u.id = s.user_id
       WHERE s.token_hash = $1 AND s.expires_at > $2 AND s.last_seen_at > $2::timestamptz - interval '${IDLE_SECONDS} seconds'
         AND u.disabled_at IS NULL`,
      [hashOf(secret), now],
    );
    if (!row) return null;
    const { id, unseen, position, ...viewer } = row;
    if (unseen) await this.database.connection.query('UPDATE sessions SET last_seen_at = $2 WHERE id = $1', [id, now]);
    return { viewer, sessionId: id, position };
  }

  /** Whose personal token this is; null where it has expired, was revoked or never ours, or its user is disabled. */
  async byToken(token: string): Promise<Identified | null> {
    const now = this.clock.now();
    const [row] = await this.database.connection.query<Row[]>(
      `SELECT t.id, u.id AS "userId", u.name, u.email, u.role, t.scope,
         coalesce(t.last_used_at < $2::timestamptz - ${SEEN}, true) AS unseen, ${this.database.seenUpTo} AS position
       FROM tokens t JOIN users u ON u.id = t.user_id
       WHERE t.token_hash = $1 AND t.expires_on >= ($2::timestamptz AT TIME ZONE 'UTC')::date AND u.disabled_at IS NULL`,
      [hashOf(token), now],
    );
    if (!row) return null;
    const { id, unseen, position, ...viewer } = row;
    if (unseen) await this.database.connection.query('UPDATE tokens SET last_used_at = $2 WHERE id = $1', [id, now]);
    return { viewer, sessionId: null, position };
  }
}

const SEEN = `interval '${SEEN_EVERY_SECONDS} seconds'`;

type Row = Viewer & { id: string; unseen: boolean; position: WalPosition };
