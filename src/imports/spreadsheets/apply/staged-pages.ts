import type { EntityManager } from 'typeorm';
import type { Outcome } from '../check/findings.js';
import type { Decisions } from './decisions.js';

/** A staged row that is to be written; its body is text until it is needed. */
export interface StagedRow {
  readonly line: number;
  readonly body: string;
  readonly outcome: Outcome;
  readonly eventId: string | null;
  readonly version: number | null;
}

type Which = 'new' | 'changing' | 'all';

/** The rows of an import that come in, some at a time in the order of the file: all of them would fill the memory. */
export class StagedPages {
  constructor(
    private readonly manager: EntityManager,
    private readonly importId: string,
    private readonly decisions: Pick<Decisions, 'duplicates'>,
  ) {}

  async count(which: Which): Promise<number> {
    const [row] = await this.manager.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM spreadsheet_rows WHERE ${WANTED}`,
      [this.importId, this.outcomes(which)],
    );
    return row?.count ?? 0;
  }

  /** Those that make events, those that change some, or both. */
  async *pages(which: Which, size: number): AsyncGenerator<StagedRow[], undefined> {
    for (let after = 0; ;) {
      const rows = await this.manager.query<StagedRow[]>(
        `SELECT line, body::text AS body, outcome, event_id AS "eventId", version FROM spreadsheet_rows
         WHERE ${WANTED} AND line > $3 ORDER BY line LIMIT $4`,
        [this.importId, this.outcomes(which), after, size],
      );
      const last = rows.at(-1);
      if (!last) return undefined;
      yield rows;
      after = last.line;
    }
  }

  /** When those that make events are, in the order of the file. */
  whens(): Promise<{ when: string; timezone: string | null; knownOn: string }[]> {
    return this.manager.query(
      `SELECT body #>> '{event,when}' AS when, body #>> '{event,timezone}' AS timezone, body #>> '{event,knownOn}' AS "knownOn"
       FROM spreadsheet_rows WHERE ${WANTED} ORDER BY line`,
      [this.importId, this.outcomes('new')],
    );
  }

  private outcomes(which: Which): Outcome[] {
    const fresh: Outcome[] = ['create', ...(this.decisions.duplicates === 'create' ? ['duplicate' as const] : [])];
    return [...(which === 'changing' ? [] : fresh), ...(which === 'new' ? [] : ['update' as const])];
  }
}

const WANTED = 'import_id = $1 AND outcome = ANY ($2) AND body IS NOT NULL';
