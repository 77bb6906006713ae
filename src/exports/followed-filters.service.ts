import { Injectable } from '@nestjs/common';
import { timingSafeEqual } from 'node:crypto';
import { notFound } from '../common/identifier.js';
import { Database } from '../database/database.js';
import { followedFilter, type FollowedFilterDto } from '../events/followed-filter.dto.js';

/** Filters that somebody follows at an address of their own. */
@Injectable()
export class FollowedFilters {
  constructor(private readonly database: Database) {}

  /**
   * The filter of a follow that `token` opens, and the language of whoever reads it. Throws `not_found` where there is none, whatever the
   * reason: another secret, a way that is not fetched, an owner who may not read any more.
   */
  async openedBy(
    id: string,
    way: 'feed' | 'calendar',
    token: string,
  ): Promise<{ filter: FollowedFilterDto; language: string }> {
    // The primary: on a replica it could still be open a moment after it was deleted.
    const [row] = await this.database.connection.query<{ filter: string; language: string; secret: string }[]>(
      `SELECT f.filter, f.language, f.secret FROM follows f JOIN users u ON u.id = f.user_id
       WHERE f.id = $1 AND f.way = $2 AND f.paused_at IS NULL AND u.disabled_at IS NULL`,
      [id, way],
    );
    if (!row || !isSame(row.secret, token)) throw notFound('follow', id);
    return { filter: (await followedFilter(row.filter)).filter, language: row.language };
  }
}

function isSame(secret: string, token: string): boolean {
  const [ours, theirs] = [Buffer.from(secret), Buffer.from(token)];
  return ours.length === theirs.length && timingSafeEqual(ours, theirs);
}
