import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DataSource } from 'typeorm';
import { UNLIMITED } from './sql-migrations.js';
import { side } from '../common/sql/actor-json.js';
import { HAPPENED, pairIn, PLANS, tookPlaceSql } from '../common/sql/took-place.sql.js';
import { PLAIN_FIELDS } from '../domain/event-fields.js';
import { PASSED } from '../domain/follow-ups/announcement.js';
import { STEP_KINDS } from '../domain/follow-ups/state.js';
import { REPLACING } from '../domain/follow-ups/successors.js';
import { PLANNED_KINDS } from '../domain/lifecycle/took-place.js';
import { DATED_KINDS, UNMOVED } from '../domain/lifecycle/projection.js';
import { isOpen } from '../domain/lifecycle/table.js';
import { UNDERTAKING_KINDS } from '../domain/undertakings/undertaking.js';
import { UNSPACED } from '../domain/search/unspaced.js';
import { WORD_KINDS } from '../domain/vocabulary.js';

const literals = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/** What was entered, as far as it was told by the day; of today that is all of it. */
function enteredBy(column: string, entered: string): string {
  return `CASE WHEN known_by = 'infinity' THEN e.${entered} ELSE (entered_by(e.id, known_by)).${column} END`;
}

/** Works from src/ and from dist/. */
const FOLDER = resolve(__dirname, '../../migrations/functions');

/** What stands for lists and conditions that the program knows: `{{searched}}`. */
const LISTS: Readonly<Record<string, string>> = {
  dated: literals(DATED_KINDS),
  happened: HAPPENED,
  passed: literals(PASSED),
  plans: PLANS,
  planned: literals(PLANNED_KINDS),
  took_place: tookPlaceSql('e.kind', 'm.status'),
  unmoved: literals(UNMOVED),
  unspaced: UNSPACED.map((ends) => ends.map((end) => `\\U${end.toString(16).padStart(8, '0')}`).join('-')).join(''),
  searched: PLAIN_FIELDS.filter(([, { searched }]) => searched)
    .map(([, { column, entered }]) => (entered === undefined ? `e.${column}` : enteredBy(column, entered)))
    .join(', '),
  replacing: literals(REPLACING),
  side: side({
    tenures: `(SELECT person_id, body_id, ordinal, from_on, CASE WHEN to_on <= d.day THEN to_on END AS to_on
      FROM tenures WHERE coalesce(from_on <= d.day, true))`,
  }),
  stands: pairIn(isOpen)('e.kind', 's.status'),
  steps: literals(STEP_KINDS),
  undertakings: literals(UNDERTAKING_KINDS),
  words: literals(WORD_KINDS),
};

/**
 * Makes the functions of the database what their files say, where a file has changed since; gives the files it ran. Runs
 * once the migrations have, in one transaction: functions may use what the newest of them made.
 */
export async function applyFunctionFiles(source: DataSource, folder = FOLDER): Promise<string[]> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => fileOf(folder, file));
  return source.transaction(async (manager) => {
    await manager.query(UNLIMITED);
    const rows = await manager.query<{ file: string; sha256: string }[]>('SELECT file, sha256 FROM function_files');
    const applied = new Map(rows.map(({ file, sha256 }) => [file, sha256]));
    const changed = files.filter(({ file, sha256 }) => applied.get(file) !== sha256);
    for (const { file, sql, sha256 } of changed) {
      await manager.query(sql);
      await manager.query(
        `INSERT INTO function_files (file, sha256) VALUES ($1, $2)
         ON CONFLICT (file) DO UPDATE SET sha256 = excluded.sha256, applied_at = now()`,
        [file, sha256],
      );
    }
    return changed.map(({ file }) => file);
  });
}

function fileOf(folder: string, file: string): { file: string; sql: string; sha256: string } {
  const listed = (line: string): string =>
    line.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const list = LISTS[name];
      if (list === undefined) throw new Error(`${file}: the program knows no list {{${name}}}`);
      return list;
    });
  const sql = readFileSync(join(folder, file), 'utf8').replace(/^(?!--).*$/gm, listed);
  return { file, sql, sha256: createHash('sha256').update(sql).digest('hex') };
}
