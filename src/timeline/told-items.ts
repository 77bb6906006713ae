import type { Perspective } from '../common/perspective.js';
import type { Members } from '../common/sql/json-object.js';
import { worldOf } from '../common/sql/world.js';
import type { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';
import { unplanned } from '../database/unplanned.js';
import { summaries } from '../events/summaries.sql.js';
import { undertakingsJson } from './undertakings.sql.js';

/** An event that is shown. */
export interface Chosen {
  id: string;
  weight: number;
  lasting: boolean;
}

interface Told {
  /** EventSummaryDtos as JSON, with commas between, in order of time. */
  items: string;
  /** A JSON array of TimelineUndertakingDto. */
  undertakings: string;
}

/**
 * What is told of the events that were chosen, `more` of relation `e` beside the rest. Asked apart, of ids: how few there are is known to PostgreSQL
 * before it plans.
 */
export async function toldItems(
  database: Database,
  chosen: readonly Chosen[],
  { more = {}, perspective, now }: { more?: Members; perspective: Perspective; now: Date },
): Promise<Told> {
  if (chosen.length === 0) return { items: '', undertakings: '[]' };
  const parameters = new Parameters();
  const world = worldOf(perspective, parameters, now);
  const { from, json } = summaries(world, 'told', more);
  const column = (name: keyof Chosen, type: string) => unplanned(parameters.add(chosen.map((one) => one[name])), type);
  const [row] = await database.read<{ [name in keyof Told]: string | null }>(
    `
      WITH told AS (
        SELECT e.*, c.weight, c.lasting
        FROM unnest(${column('id', 'uuid[]')}, ${column('weight', 'int[]')}, ${column('lasting', 'boolean[]')}) AS c (id, weight, lasting)
          JOIN ${world.events} e ON e.id = c.id
      )
      SELECT (SELECT string_agg(${json}::text, ',' ORDER BY e.earliest, e.latest, e.id) FROM ${from}) AS items,
        ${undertakingsJson(world, 'told')}::text AS undertakings`,
    parameters.values,
  );
  return { items: row?.items ?? '', undertakings: row?.undertakings ?? '[]' };
}
