import type { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';
import { notFound, uuidOrSlug } from './identifier.js';
import { named } from './sql/named.js';

/**
 * How often the thing `x` with this uuid or slug is referred to, by what is counted: SQL of numbers by their names. Throws
 * `not_found`.
 */
export async function referencesTo<Name extends string>(
  database: Database,
  [thing, table]: ['actor', 'actors'] | ['source', 'sources'] | ['publisher', 'publishers'],
  counted: Readonly<Record<Name, string>>,
  id: string,
): Promise<Record<Name, number>> {
  const parameters = new Parameters();
  const counts = Object.entries<string>(counted).map(
    ([name, relation]) => `(SELECT count(*)::int FROM ${relation}) AS "${name}"`,
  );
  const sql = `SELECT ${counts.join(', ')} FROM ${table} x WHERE ${named('x', uuidOrSlug(id), parameters)}`;
  const [row] = await database.read<Record<Name, number>>(sql, parameters.values);
  if (!row) throw notFound(thing, id);
  return row;
}
