import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { Outcome } from './check/findings.js';
import type { LineMistake } from './check/findings.js';
import type { SpreadsheetRowDto } from './dto/spreadsheet-import.dto.js';

/** A rejected row, as a file tells it. */
export interface RejectedRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly mistakes: readonly Omit<LineMistake, 'line'>[];
}

/** Reads the staged rows of imports. */
@Injectable()
export class StagedRowsQueries {
  constructor(private readonly database: Database) {}

  /** Rows in the order of the file. */
  page(
    importId: string,
    { outcome, after = 0, limit }: { outcome?: Outcome | undefined; after?: number | undefined; limit: number },
  ): Promise<SpreadsheetRowDto[]> {
    return this.database.read<SpreadsheetRowDto>(
      `SELECT r.line, r.cells, r.outcome, r.body #>> '{event,title}' AS title, r.body #>> '{event,when}' AS when,
         r.body #>> '{event,kind}' AS kind, r.event_id AS event, e.title AS "eventTitle", r.same_as AS "sameAs",
         coalesce(r.body -> 'changes', '[]') AS changes,
         coalesce((SELECT jsonb_agg(m || jsonb_build_object('line', r.line)) FROM jsonb_array_elements(r.mistakes) m), '[]') AS errors
       FROM spreadsheet_rows r LEFT JOIN events e ON e.id = r.event_id
       WHERE r.import_id = $1 AND r.line > $2 AND ($3::text IS NULL OR r.outcome = $3)
       ORDER BY r.line LIMIT $4`,
      [importId, after, outcome ?? null, limit],
      'primary',
    );
  }

  /** The rejected rows after a line, some at a time. */
  rejectedAfter(importId: string, line: number, limit: number): Promise<RejectedRow[]> {
    return this.database.read<RejectedRow>(
      `SELECT line, cells, mistakes FROM spreadsheet_rows WHERE import_id = $1 AND outcome = 'rejected' AND line > $2 ORDER BY line LIMIT $3`,
      [importId, line, limit],
      'primary',
    );
  }

  /** Whether an import wrote something, and all of it is as it wrote it. */
  async isUntouched(importId: string): Promise<boolean> {
    const [row] = await this.database.read<{ untouched: boolean | null }>(
      `SELECT bool_and(e.version = x.version AND e.deleted_at IS NULL) AS untouched
       FROM spreadsheet_import_events x JOIN events e ON e.id = x.event_id WHERE x.import_id = $1`,
      [importId],
      'primary',
    );
    return row?.untouched ?? false;
  }
}
