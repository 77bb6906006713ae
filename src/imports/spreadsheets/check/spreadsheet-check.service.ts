import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { Problem } from '../../../common/problem.js';
import { Database } from '../../../database/database.js';
import { guessedType } from '../../../domain/actors/guessed-type.js';
import { folded } from '../../../domain/folded.js';
import { alikeActors } from '../../../actors/alike-actors.js';
import type { UserRole } from '../../../domain/permissions.js';
import type { GivenMapping } from '../columns/given-mapping.js';
import { planOf, questionsOf } from '../columns/plan.js';
import { openSheet } from '../reading/open-sheet.js';
import { profileOf, rowsBelow, type TableProfile } from '../reading/read-table.js';
import type { Sheet, SheetRow } from '../reading/sheet.js';
import { foundColumns } from './found-columns.js';
import type { Findings, LineMistake, NewActor, Outcome } from './findings.js';
import { KnownThings, keyOfSource } from './known-things.js';
import { actorsIn } from './named-in-body.js';
import type { CheckedAgainst } from './row-body.js';
import type { CheckedRow } from './checked-row.js';
import { RowChecker } from './row-checker.js';
import { StagedRows } from './staged-rows.js';

/** What is to be checked, and how. */
export interface ToCheck {
  readonly id: string;
  readonly dossierId: string;
  readonly path: string;
  readonly mapping: GivenMapping;
  /** Of whoever brings it in. */
  readonly role: UserRole;
}

/** Rows are checked, and staged, so many at a time. */
const BATCH = 400;
/** So many mistakes are told at once; all of them are in a file of their own. */
const MOST_TOLD = 200;
/** More people than these are no actors: another column was meant. */
const MOST_NEW_ACTORS = 3_000;
/** For so many newcomers those who are called nearly so are looked for. */
const MOST_ALIKE = 300;
/** The share of the work that is done when the table has been gone through once. */
const FIRST_WAY = 0.2;

/** Checks spreadsheets: stages their rows, and writes nothing else. */
@Injectable()
export class SpreadsheetCheck {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly staged: StagedRows,
  ) {}

  /** What is in the spreadsheet, and what would come of it; `progress` is told from 0 to 1. Ends as soon as `signal` says so. */
  async check(
    { id, dossierId, path, mapping, role }: ToCheck,
    signal: AbortSignal,
    progress: (done: number) => Promise<void>,
  ): Promise<Findings> {
    const sheet = await openSheet(path, mapping);
    let read = 0;
    const table = await profileOf(sheet, (bytes) => (read = bytes));
    signal.throwIfAborted();
    await progress(FIRST_WAY);
    const plan = planOf(table.columns, mapping);
    const questions = questionsOf(plan);
    await this.staged.clear(id);
    const against = await this.against(dossierId, mapping, role);
    const checker = new RowChecker(this.database, table.headers, plan, against);
    const tally = new Tally();
    // While rows are put aside, the next are checked: the server and its database work at once.
    let staging = Promise.resolve();
    try {
      for await (const rows of batches(rowsBelow(sheet, table.headerLine, (bytes) => (read = bytes)))) {
        signal.throwIfAborted();
        const checked = await checker.check(rows);
        tally.add(checked);
        await staging;
        staging = this.staged.add(id, checked);
        // It is waited for below; until then it is nobody's that it failed.
        staging.catch(() => undefined);
        await progress(FIRST_WAY + (1 - FIRST_WAY) * Math.min(1, read / Math.max(1, sheet.size)));
      }
    } finally {
      // Whoever ended it finds nothing put aside later.
      await Promise.allSettled([staging]);
    }
    await staging;
    return { ...describe(sheet, table), ...foundColumns(table.columns, plan), questions, ...(await this.told(tally)) };
  }

  private async against(dossierId: string, { defaults }: GivenMapping, role: UserRole): Promise<CheckedAgainst> {
    const [dossier] = await this.database.read<{ language: string | null }>(
      'SELECT languages[1] AS language FROM dossiers WHERE id = $1',
      [dossierId],
      'primary',
    );
    const issues = await this.database.read<{ slug: string; labels: Record<string, string> }>(
      'SELECT slug, labels FROM issues WHERE dossier_id = $1',
      [dossierId],
      'primary',
    );
    const now = this.clock.now();
    return {
      ...{ now, role, dossierId, defaults, known: new KnownThings(this.database, dossierId) },
      language: dossier?.language ?? 'en',
      issues: new Map(
        issues.flatMap(({ slug, labels }) =>
          [slug, ...Object.values(labels)].map((word) => [folded(word), slug] as const),
        ),
      ),
      today: now.toISOString().slice(0, 10),
    };
  }

  private async told({
    outcomes,
    errors,
    actors,
    sources,
  }: Tally): Promise<Pick<Findings, 'outcomes' | 'errors' | 'newActors' | 'newSources'>> {
    return { outcomes, errors, newActors: await this.newActors(actors), newSources: sources.size };
  }

  /** The most often named first. */
  private async newActors(named: ReadonlyMap<string, { name: string; rows: number }>): Promise<NewActor[]> {
    if (named.size > MOST_NEW_ACTORS) {
      const detail = `It names ${named.size} actors who are not known; at most ${MOST_NEW_ACTORS} come in at once. Is the column right?`;
      const reason = { code: 'too_many_new_actors', parameters: { most: MOST_NEW_ACTORS } } as const;
      throw new Problem('bad_request', detail, undefined, { reason });
    }
    const actors = [...named.values()].sort((a, b) => b.rows - a.rows);
    const asked = actors
      .slice(0, MOST_ALIKE)
      .map(({ name }) => ({ name, names: {}, aliases: [], type: null, wikidata: null }));
    const alike = await this.database.write((manager) => alikeActors(manager, asked));
    return actors.map(({ name, rows }, n) => ({
      ...{ name, rows, ...guessedType(name) },
      alike: alike.filter(({ at }) => at === n).map(({ slug }) => slug),
    }));
  }
}

/** What all checked rows come to. */
class Tally {
  readonly outcomes: Record<Outcome, number> = { create: 0, update: 0, unchanged: 0, duplicate: 0, rejected: 0 };
  readonly errors: LineMistake[] = [];
  readonly actors = new Map<string, { name: string; rows: number }>();
  readonly sources = new Set<string>();

  add(rows: readonly CheckedRow[]): void {
    for (const { line, outcome, mistakes, body } of rows) {
      this.outcomes[outcome] += 1;
      for (const mistake of mistakes) if (this.errors.length < MOST_TOLD) this.errors.push({ ...mistake, line });
      for (const source of body?.newSources ?? []) this.sources.add(keyOfSource(source));
      const named = new Set(body ? actorsIn(body) : []);
      for (const actor of named) this.addActor(actor);
    }
  }

  private addActor(name: string): void {
    const key = folded(name);
    const before = this.actors.get(key);
    this.actors.set(key, { name: before?.name ?? name, rows: (before?.rows ?? 0) + 1 });
  }
}

function describe(
  { encoding, delimiter, quote, sheet, sheets }: Sheet,
  { headerLine }: TableProfile,
): Pick<Findings, 'encoding' | 'delimiter' | 'quote' | 'sheet' | 'sheets' | 'headerLine'> {
  return { encoding, delimiter, quote, sheet, sheets, headerLine };
}

async function* batches(rows: AsyncIterable<SheetRow>): AsyncGenerator<SheetRow[]> {
  let batch: SheetRow[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
