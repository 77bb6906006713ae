import type { World } from './world.js';

/** How many events there are today of dossier or actor `id` (SQL), as the world shows them: kept, not counted. */
export function tally(id: string, { hasDrafts }: Pick<World, 'hasDrafts'>): string {
  return `(SELECT coalesce(sum(t.n), 0) FROM event_tallies t WHERE t.of_id = ${id}${hasDrafts ? '' : ' AND t.published'})`;
}
