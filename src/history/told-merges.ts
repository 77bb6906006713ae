import type { Database } from '../database/database.js';
import type { Revision } from './revision.entity.js';

/** What a version of a record had merged into it, or taken out of it again: ids of the others. */
export interface ToldMerges {
  readonly mergedIn: readonly string[];
  readonly takenOut: readonly string[];
}

/**
 * The versions of a record that tell of merges, with those others that whoever asks may see. Merging and undoing it give each of
 * the two a revision of the same moment, and only that of the other one says into what it went.
 */
export async function toldMerges(
  database: Database,
  { entity, id }: { entity: Revision['entity']; id: string },
  seesDrafts: boolean,
): Promise<ReadonlyMap<number, ToldMerges>> {
  const rows = await database.read<ToldMerges & { version: number }>(
    `SELECT own.version, ${others(`= $2`)} AS "mergedIn", ${others('IS NULL')} AS "takenOut"
     FROM revisions own
       JOIN revisions r ON r.recorded_at = own.recorded_at AND r.entity = own.entity AND r.entity_id <> own.entity_id
       JOIN ${entity}s x ON x.id = r.entity_id ${seesDrafts ? '' : 'AND x.is_public'}
       CROSS JOIN LATERAL jsonb_array_elements(r.difference) step
     WHERE own.entity = $1 AND own.entity_id = $2::uuid AND step ->> 'path' = '/mergedInto'
     GROUP BY own.version`,
    [entity, id],
  );
  return new Map(
    rows.flatMap(({ version, mergedIn, takenOut }) =>
      mergedIn.length + takenOut.length > 0 ? [[version, { mergedIn, takenOut }]] : [],
    ),
  );
}

/** The ids of those whose way leads there; of what was merged into the one that went, it leads to neither. */
function others(there: string): string {
  return `coalesce(array_agg(r.entity_id ORDER BY r.entity_id) FILTER (WHERE step ->> 'value' ${there}), '{}')`;
}
