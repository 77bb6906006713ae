import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { Review } from '../../domain/vocabulary.js';
import type { Outcome } from './check/findings.js';
import type { LineMistake } from './check/findings.js';
import type { SpreadsheetRowDto } from './dto/spreadsheet-import.dto.js';

/** A rejected row, as a file tells it. */
export interface RejectedRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly mistakes: readonly Omit<LineMistake, 'line'>[];
}

/** Which rows. */
interface RowsWanted {
  readonly outcome?: Outcome | undefined;
  /** Only those whose event the import wrote. */
  readonly written?: boolean | undefined;
  /** Only after this line. */
  readonly after?: number | undefined;
  readonly limit: number;
}

/** Reads the staged rows of imports. */
@Injectable()
export class StagedRowsQueries {
  constructor(private readonly database: Database) {}

  /** Rows in the order of the file. */
  page(importId: string, { outcome, written = false, after = 0, limit }: RowsWanted): Promise<SpreadsheetRowDto[]> {
    return this.database.read<SpreadsheetRowDto>(
      `SELECT r.line, r.cells, r.outcome, r.body #>> '{event,title}' AS title, r.body #>> '{event,when}' AS when,
         CASE WHEN r.body #>> '{event,saidRule}' IS NOT NULL THEN json_build_object('text', r.body #>> '{event,saidAs}',
           'rule', r.body #>> '{event,saidRule}', 'on', r.body ->> 'saidOn') END AS said,
         r.body #>> '{event,kind}' AS kind, r.event_id AS event, e.title AS "eventTitle", r.same_as AS "sameAs",
         coalesce(r.body -> 'changes', '[]') AS changes,
         coalesce((SELECT jsonb_agg(m || jsonb_build_object('line', r.line)) FROM jsonb_array_elements(r.mistakes) m), '[]') AS errors
       FROM spreadsheet_rows r LEFT JOIN events e ON e.id = r.event_id
       WHERE r.import_id = $1 AND r.line > $2 AND ($3::text IS NULL OR r.outcome = $3)
         AND (NOT $5::boolean OR EXISTS (SELECT FROM spreadsheet_import_events w WHERE w.import_id = r.import_id AND w.event_id = r.event_id))
       ORDER BY r.line LIMIT $4`,
      [importId, after, outcome ?? null, limit, written],
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

  /** Whether an import wrote something and all of it is as it wrote it, and in which states of review its events are now. */
  async written(importId: string): Promise<{ isUntouched: boolean; reviews: Review[] }> {
    const [row] = await this.database.read<{ untouched: boolean | null; reviews: Review[] | null }>(
      `SELECT bool_and(e.version = x.version AND e.deleted_at IS NULL) AS untouched,
         array_agg(DISTINCT e.review) FILTER (WHERE e.deleted_at IS NULL) AS reviews
       FROM spreadsheet_import_events x JOIN events e ON e.id = x.event_id WHERE x.import_id = $1`,
      [importId],
      'primary',
    );
    return { isUntouched: row?.untouched ?? false, reviews: row?.reviews ?? [] };
  }
}
