import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database } from '../database/database.js';
import { rebuild } from '../domain/history/apply.js';
import type { Operation } from '../domain/history/difference.js';
import type { Json } from '../domain/history/json.js';
import type { UserRole } from '../domain/permissions.js';
import type { Revision } from './revision.entity.js';

/** A revision as it is read. */
export interface RevisionRow {
  version: number;
  /** The name; null where only the role is told. */
  author: string | null;
  authorRole: UserRole | null;
  reason: string | null;
  restores: number | null;
  /** RFC 3339. */
  recordedAt: string;
  difference: Operation[];
}

/** Reads what the revisions service has written. */
@Injectable()
export class RevisionsQueries {
  constructor(private readonly database: Database) {}

  /**
   * Every revision of one thing, oldest first; without `names`, people who wrote are told by their roles. What the program itself or
   * the command line wrote names nobody.
   */
  all(entity: Revision['entity'], entityId: string, { names }: { names: boolean }): Promise<RevisionRow[]> {
    return this.database.read<RevisionRow>(
      `SELECT version, CASE WHEN $3 OR author_id IS NULL THEN author END AS author, author_role AS "authorRole", reason, restores, rfc3339(recorded_at) AS "recordedAt", difference
       FROM revisions WHERE entity = $1 AND entity_id = $2 ORDER BY version`,
      [entity, entityId, names],
    );
  }

  /** The document of one version as a transaction sees it; null where there is no such version. */
  async documentIn(
    manager: EntityManager,
    entity: Revision['entity'],
    entityId: string,
    version: number,
  ): Promise<Json | null> {
    const rows = await manager.query<{ version: number; difference: Operation[] }[]>(
      `SELECT version, difference FROM revisions
       WHERE entity = $1 AND entity_id = $2 AND version <= $3 ORDER BY version`,
      [entity, entityId, version],
    );
    return rows.at(-1)?.version === version ? rebuild(rows.map(({ difference }) => difference)) : null;
  }
}
