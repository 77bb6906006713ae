import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { exactly } from '../common/count.js';
import { decodeCursor, keysetPage, type KeysetRow } from '../common/cursor.js';
import type { PageQueryDto } from '../common/page.dto.js';
import { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';
import type { UserDto } from './users.dto.js';

/** Users as administrators see them; from the primary, for a list is looked at after each change. */
@Injectable()
export class UsersQueries {
  constructor(private readonly database: Database) {}

  /** A UserPageDto as JSON text, by address. */
  async page({ cursor, limit }: PageQueryDto): Promise<string> {
    const source = this.database.connection;
    const parameters = new Parameters();
    const [after] = cursor === undefined ? [''] : decodeCursor(cursor, 'email', ['text']);
    const [all] = await source.query<{ total: number }[]>('SELECT count(*)::int AS total FROM users');
    const rows = await source.query<KeysetRow[]>(
      `SELECT ${USER}::text AS item, ARRAY[u.email] AS keys FROM users u
       WHERE u.email > ${parameters.add(after)} ORDER BY u.email LIMIT ${parameters.add(limit + 1)}`,
      parameters.values,
    );
    return keysetPage(rows, { limit, cursor }, 'email', exactly(all?.total ?? 0));
  }

  /** One user; null where there is none. */
  async one(id: string, manager: EntityManager = this.database.connection.manager): Promise<UserDto | null> {
    const [row] = await manager.query<{ item: UserDto }[]>(`SELECT ${USER} AS item FROM users u WHERE u.id = $1`, [id]);
    return row?.item ?? null;
  }
}

/** The newest {@link AccessChangeDto} of user `u`. */
const ACCESS_CHANGES_OF = `SELECT a.id, json_build_object('what', a.what, 'was', a.was, 'becomes', a.becomes, 'by', b.name, 'at', rfc3339(a.at)) AS change
  FROM access_changes a LEFT JOIN users b ON b.id = a.by_id WHERE a.user_id = u.id ORDER BY a.id DESC LIMIT 20`;

/** UserDto of user `u`. */
const USER = `json_build_object('id', u.id, 'email', u.email, 'name', u.name, 'role', u.role,
  'disabled', u.disabled_at IS NOT NULL,
  'invited', u.password_hash IS NULL AND NOT EXISTS (SELECT FROM oidc_identities i WHERE i.user_id = u.id),
  'secondFactor', EXISTS (SELECT FROM second_factors f WHERE f.user_id = u.id AND f.confirmed_at IS NOT NULL),
  'accessChanges', (SELECT coalesce(json_agg(c.change ORDER BY c.id DESC), '[]') FROM (${ACCESS_CHANGES_OF}) c), 'version', u.version, 'createdAt', rfc3339(u.created_at),
  'lastSeenAt', rfc3339(greatest((SELECT max(s.last_seen_at) FROM sessions s WHERE s.user_id = u.id),
    (SELECT max(t.last_used_at) FROM tokens t WHERE t.user_id = u.id))))`;
