import { setImmediate as others } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import type { Database } from '../../../database/database.js';
import { folded } from '../../../domain/folded.js';
import { threatsByTheirTarget } from '../../../events/writing/check-threats.js';
import type { Names } from '../../../events/writing/mentions.js';
import { newDocument } from '../../../events/writing/new-document.js';
import { readRow, type ReadRow } from '../cells/read-row.js';
import type { Plan } from '../columns/plan.js';
import type { RowFault, SheetRow } from '../reading/sheet.js';
import { checkAsEvent } from './event-mistakes.js';
import type { CheckedRow } from './checked-row.js';
import { LikelyDuplicates, type Newcomer } from './likely-duplicates.js';
import { RowUpdates } from './row-updates.js';
import { bodyOf, NEW, type CheckedAgainst, type RowBody } from './row-body.js';

/** After so many rows whoever waits for the server is let in. */
const AT_A_TIME = 10;

/** Checks rows, a batch of them after the other, and writes nothing. */
export class RowChecker {
  private readonly duplicates: LikelyDuplicates;
  private readonly updates: RowUpdates;
  private readonly nobodies = new Map<string, string>();

  constructor(
    private readonly database: Database,
    private readonly headers: readonly string[],
    private readonly plan: Plan,
    private readonly against: CheckedAgainst,
  ) {
    this.duplicates = new LikelyDuplicates(database, against.dossierId);
    this.updates = new RowUpdates(database, plan, against, this.names);
  }

  async check(rows: readonly SheetRow[]): Promise<CheckedRow[]> {
    const read: ReadRow[] = [];
    for (const [n, row] of rows.entries()) {
      if (n % AT_A_TIME === 0) await others();
      read.push(this.read(row));
    }
    await this.against.known.learn(read);
    const changing = await this.updates.among(read);
    const bodies = new Map<number, RowBody>();
    for (const [n, row] of read.filter(({ line }) => !changing.has(line)).entries()) {
      if (n % AT_A_TIME === 0) await others();
      const body = await this.bodyOf(row);
      if (body) bodies.set(row.line, body);
    }
    const newcomers = read.flatMap(({ line }): Newcomer[] => {
      const body = bodies.get(line);
      return body ? [{ line, body }] : [];
    });
    const repeated = await this.duplicates.among(newcomers);
    return read.map((row): CheckedRow => {
      const known = changing.get(row.line);
      if (known) return known;
      const body = bodies.get(row.line) ?? null;
      const repeats = repeated.get(row.line);
      const outcome = body === null ? 'rejected' : repeats ? 'duplicate' : 'create';
      const { line, cells, mistakes } = row;
      return {
        ...{ line, cells, mistakes, outcome, body, version: null },
        ...{ eventId: repeats?.eventId ?? null, sameAs: repeats?.sameAs ?? null },
      };
    });
  }

  private read(row: SheetRow): ReadRow {
    const read = readRow(this.headers, row.fault ? { ...row, cells: [] } : row, this.plan);
    if (!row.fault) return read;
    const { line, cells, fault } = row;
    const mistake = { code: fault, column: null, field: null, value: null, detail: FAULTS[fault] } as const;
    return { ...read, line, cells, mistakes: [mistake], when: null };
  }

  /** The event that a row is; null where it is rejected. */
  private async bodyOf(row: ReadRow): Promise<RowBody | null> {
    if (row.when === null || row.mistakes.length > 0) return null;
    const body = bodyOf(row, row.when, this.against);
    if (row.mistakes.length > 0) return null;
    await checkAsEvent(row, body.event, this.names);
    if (row.mistakes.length === 0 && body.event.kind === 'threat') await this.checkThreat(row, body);
    return row.mistakes.length > 0 ? null : body;
  }

  private async checkThreat(row: ReadRow, { event }: RowBody): Promise<void> {
    const document = newDocument(event, 'new', this.names);
    const mistakes = await this.database.write((manager: EntityManager) => threatsByTheirTarget(manager, document));
    for (const { pointer: _, detail, ...reason } of mistakes) row.reject('authors', reason, detail);
  }

  /** Whoever is new has an id of nobody, of their own. */
  private readonly names: Names = (what, name) => {
    if (what === 'dossier') return { id: this.against.dossierId, day: null, language: this.against.language };
    if (!name.startsWith(NEW)) return { id: name, day: null };
    const key = `${what} ${folded(name)}`;
    let id = this.nobodies.get(key);
    if (id === undefined) {
      id = `00000000-0000-7000-8000-${(this.nobodies.size + 1).toString(16).padStart(12, '0')}`;
      this.nobodies.set(key, id);
    }
    return { id, day: null };
  };
}

const FAULTS = {
  open_quote: 'A quotation mark opens here and is never closed, so that nothing after it can be read.',
  row_too_long: 'This row has no end within a million characters, so that nothing after it can be read.',
  row_unreadable: 'This row cannot be read.',
} as const satisfies Record<RowFault, string>;
