import type { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';
import { namedByAny } from './sql/named.js';

/** Slugs or ids, as they came. */
interface Names {
  dossier?: string[];
  actor?: string[];
  source?: string[];
}

declare const FOUND: unique symbol;

/** Whose `dossier`, `actor` and `source` are ids. */
export type Found<Filter extends Names> = Filter & { readonly [FOUND]: true };

const TABLES = {
  dossier: ['dossiers', 'x.id'],
  actor: ['actors', 'coalesce(x.merged_into_id, x.id)'],
  source: ['sources', 'coalesce(x.merged_into_id, x.id)'],
} as const satisfies Record<keyof Names, readonly [table: string, meant: string]>;
const KEYS = Object.keys(TABLES) as (keyof Names)[];

/**
 * The filter with the ids of those it names: before the question is put, so that PostgreSQL knows how many rows each stands for.
 * What was merged is meant by the survivor; what is named and not there leaves an empty list, to which nothing belongs.
 */
export async function foundNames<Filter extends Names>(database: Database, filter: Filter): Promise<Found<Filter>> {
  const parameters = new Parameters();
  const questions = KEYS.flatMap((key) => {
    const names = filter[key];
    if (names === undefined) return [];
    const [table, meant] = TABLES[key];
    return `SELECT '${key}' AS key, ${meant} AS id FROM ${table} x WHERE ${namedByAny('x', names, parameters)}`;
  });
  if (questions.length === 0) return found(filter);
  const rows = await database.read<{ key: keyof Names; id: string }>(questions.join(' UNION '), parameters.values);
  const ids = KEYS.flatMap((key) =>
    filter[key] === undefined ? [] : [[key, rows.filter((row) => row.key === key).map(({ id }) => id)] as const],
  );
  return found({ ...filter, ...Object.fromEntries(ids) });
}

function found<Filter extends Names>(filter: Filter): Found<Filter> {
  return filter as Found<Filter>;
}
