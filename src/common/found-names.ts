import type { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';
import { isUuid } from './identifier.js';
import { foundWords, type FoundWords } from './found-words.js';
import { namedByAny } from './sql/named.js';

/** Slugs or ids, as they came, and words looked for. */
interface Names {
  dossier?: string[];
  actor?: string[];
  source?: string[];
  author?: string[];
  q?: string;
  knownOn?: string;
}

declare const FOUND: unique symbol;

/** Whose `dossier`, `actor` and `source` are ids, and whose `q` is understood: null where it asks for nothing. */
export type Found<Filter extends Names> = Filter & { readonly words: FoundWords | null; readonly [FOUND]: true };

const TABLES = {
  dossier: ['dossiers', 'x.id'],
  actor: ['actors', 'coalesce(x.merged_into_id, x.id)'],
  source: ['sources', 'coalesce(x.merged_into_id, x.id)'],
} as const satisfies Record<string, readonly [table: string, meant: string]>;
type Key = keyof typeof TABLES;
const KEYS = Object.keys(TABLES) as Key[];

/**
 * The filter with the ids of those it names: before the question is put, so that PostgreSQL knows how many rows each stands for.
 * What was merged is meant by the survivor; what is named and not there leaves an empty list, to which nothing belongs. Words are looked for as
 * they are understood `now`.
 */
export async function foundNames<Filter extends Names>(
  database: Database,
  filter: Filter,
  now: Date,
): Promise<Found<Filter>> {
  const { q, knownOn } = filter;
  const words = q !== undefined && /\S/.test(q) ? await foundWords(database, q, now, knownOn) : null;
  const parameters = new Parameters();
  const questions = KEYS.flatMap((key) => {
    const names = filter[key];
    if (names === undefined) return [];
    const [table, meant] = TABLES[key];
    return `SELECT '${key}' AS key, ${meant} AS id FROM ${table} x WHERE ${namedByAny('x', names, parameters)}`;
  });
  if (questions.length === 0) return found(filter, words);
  const rows = await database.read<{ key: Key; id: string }>(questions.join(' UNION '), parameters.values);
  const ids = KEYS.flatMap((key) =>
    filter[key] === undefined ? [] : [[key, rows.filter((row) => row.key === key).map(({ id }) => id)] as const],
  );
  return found({ ...filter, ...Object.fromEntries(ids) }, words);
}

function found<Filter extends Names>(filter: Filter, words: FoundWords | null): Found<Filter> {
  // People have no names in addresses: what is no id is nobody’s.
  const author = filter.author && { author: filter.author.filter(isUuid) };
  return { ...filter, ...author, words } as Found<Filter>;
}
