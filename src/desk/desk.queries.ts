import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { PERMISSIONS } from '../domain/permissions.js';
import { DESK, WAITING } from './desk.sql.js';

/** What lies on the desks of those who write. */
@Injectable()
export class DeskQueries {
  constructor(private readonly database: Database) {}

  /** DeskDto as JSON text; titles in a language where they have one. */
  desk(userId: string, language: string | undefined): Promise<string> {
    return this.one(`SELECT ${DESK}::text AS json`, [userId, language ?? null]);
  }

  /** DeskWaitingDto as JSON text. */
  waiting(userId: string): Promise<string> {
    return this.one(`SELECT ${WAITING}::text AS json`, [userId]);
  }

  /** From now on nothing that was said so far is new. */
  async seen(userId: string): Promise<void> {
    await this.database.write((manager) =>
      manager.query('UPDATE users SET desk_seen_at = now() WHERE id = $1', [userId]),
    );
  }

  /** PeopleDto as JSON text: whoever may write and was not shut out. */
  people(): Promise<string> {
    return this.one(
      `SELECT json_build_object('items', coalesce(json_agg(json_build_object('id', u.id, 'name', u.name)
         ORDER BY u.name COLLATE "und-x-icu", u.id), '[]'))::text AS json
       FROM users u WHERE u.disabled_at IS NULL AND u.role = ANY ($1::text[])`,
      [PERMISSIONS['event.write']],
    );
  }

  private async one(sql: string, parameters: readonly unknown[]): Promise<string> {
    const [row] = await this.database.read<{ json: string }>(sql, parameters);
    return row?.json ?? '';
  }
}
