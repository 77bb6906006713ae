import { Injectable } from '@nestjs/common';
import { Database } from '../../../database/database.js';
import type { CheckedRow } from './checked-row.js';

/** The rows of an import as they were checked, from the check until they are applied. */
@Injectable()
export class StagedRows {
  constructor(private readonly database: Database) {}

  async clear(importId: string): Promise<void> {
    await this.database.write((manager) =>
      manager.query('DELETE FROM spreadsheet_rows WHERE import_id = $1', [importId]),
    );
  }

  async add(importId: string, rows: readonly CheckedRow[]): Promise<void> {
    const values = rows.map(({ line, outcome, cells, body, mistakes, eventId, sameAs, version }) => ({
      ...{ line, outcome, cells, body, version, event_id: eventId, same_as: sameAs },
      mistakes: mistakes.length > 0 ? mistakes : null,
    }));
    const sent = JSON.stringify(values);
    await this.database.write((manager) =>
      manager.query(
        `INSERT INTO spreadsheet_rows (import_id, line, outcome, cells, body, mistakes, event_id, same_as, version)
         SELECT $1, r.line, r.outcome, r.cells, r.body, r.mistakes, r.event_id, r.same_as, r.version
         FROM jsonb_to_recordset($2::jsonb) AS r (line int, outcome text, cells jsonb, body jsonb, mistakes jsonb, event_id uuid,
           same_as int, version int)`,
        [importId, sent],
      ),
    );
  }
}
