import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Operation } from '../domain/history/difference.js';
import type { Revision } from './revision.entity.js';

/** A revision as it is read. */
export interface RevisionRow {
  version: number;
  author: string;
  reason: string | null;
  /** RFC 3339. */
  recordedAt: string;
  difference: Operation[];
}

/** Reads what the revisions service has written. */
@Injectable()
export class RevisionsQueries {
  constructor(private readonly database: Database) {}

  /** Every revision of one thing, oldest first. */
  all(entity: Revision['entity'], entityId: string): Promise<RevisionRow[]> {
    return this.database.read<RevisionRow>(
      `SELECT version, author, reason, rfc3339(recorded_at) AS "recordedAt", difference
       FROM revisions WHERE entity = $1 AND entity_id = $2 ORDER BY version`,
      [entity, entityId],
    );
  }
}
