import type { Perspective } from '../common/perspective.js';
import { worldOf } from '../common/sql/world.js';
import type { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';

/** More than so many are not told of one file. */
const MOST = 10;

/** Under which licences the dossiers with these ids may be passed on; of all dossiers where none is named. */
export async function licencesOf(
  database: Database,
  dossiers: readonly string[] | undefined,
  { seesDrafts }: Perspective,
  now: Date,
): Promise<string[]> {
  const parameters = new Parameters();
  const world = worldOf({ seesDrafts }, parameters, now);
  const named = dossiers === undefined ? 'true' : `d.id = ANY (${parameters.add(dossiers)}::uuid[])`;
  const rows = await database.read<{ licence: string }>(
    `SELECT DISTINCT d.licence FROM ${world.dossiers} d WHERE d.licence <> '' AND ${named} ORDER BY d.licence LIMIT ${MOST}`,
    parameters.values,
  );
  return rows.map(({ licence }) => licence);
}
