import { Problem } from '../common/problem.js';
import { namedByAny } from '../common/sql/named.js';
import { worldOf } from '../common/sql/world.js';
import type { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';
import type { Refusal } from '../domain/refusals/refusal.js';
import type { FollowedFilterDto } from '../events/followed-filter.dto.js';

/** What a filter names, each by its slug or id. */
const NAMED = ['dossier', 'actor', 'source'] as const;

/**
 * Throws `validation_failed`, with one refusal for each, where the filter names a dossier, an actor or a source that is not there for
 * whoever asks: nothing would ever be told of it, and nobody would know why. What readers do not see is not there for them.
 */
export async function refuseUnknown(
  database: Database,
  filter: FollowedFilterDto,
  seesDrafts: boolean,
  now: Date,
): Promise<void> {
  const refusals: Refusal[] = [];
  for (const thing of NAMED) {
    const names = [...new Set(filter[thing] ?? [])];
    if (names.length === 0) continue;
    const parameters = new Parameters();
    const seen = worldOf({ seesDrafts }, parameters, now)[`${thing}s`];
    // Dossiers are never merged.
    const meant = thing === 'dossier' ? 'x.id' : 'coalesce(x.merged_into_id, x.id)';
    const rows = await database.read<{ id: string; slug: string }>(
      `SELECT x.id, x.slug FROM ${thing}s x JOIN ${seen} s ON s.id = ${meant} WHERE ${namedByAny('x', names, parameters)}`,
      parameters.values,
      // It may have been made a moment ago.
      'primary',
    );
    const known = new Set(rows.flatMap(({ id, slug }) => [id, slug]));
    for (const name of names) {
      if (known.has(name) || known.has(name.toLowerCase())) continue;
      const reason = { code: 'unknown_reference', parameters: { thing, name } } as const;
      refusals.push({ pointer: '/filter', ...reason, detail: `There is no ${thing} “${name}”.` });
    }
  }
  const [first] = refusals;
  if (first) throw new Problem('validation_failed', first.detail, refusals);
}
