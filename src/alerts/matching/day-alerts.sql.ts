import type { Found } from '../../common/found-names.js';
import type { World } from '../../common/sql/world.js';
import { Parameters } from '../../database/parameters.js';
import { whereEvent } from '../../events/event-filter.sql.js';
import type { FollowedFilterDto } from '../../events/followed-filter.dto.js';
import { dueBy, waits } from '../../events/overdue.sql.js';
import { PUT_DOWN, type ToldFollow } from './changed-events.sql.js';

interface Statement {
  readonly sql: string;
  readonly values: unknown[];
}

/**
 * Puts down what a follow is told by the clock: of windows that open tomorrow, on the calendar of their place, while it is open whether they
 * will; and of what has become overdue since the last look. A look that was missed is made up for within a week.
 */
export function dayAlerts(
  { id, kinds, activeSince }: ToldFollow,
  filter: Found<FollowedFilterDto>,
  worldWith: (parameters: Parameters) => World,
): Statement {
  const parameters = new Parameters();
  const world = worldWith(parameters);
  const wished = `${parameters.add(kinds)}::text[]`;
  const follow = `${parameters.add(id)}::uuid`;
  const since = `${parameters.add(activeSince)}::timestamptz`;
  const where = whereEvent(filter, parameters, world);
  const now = world.now();
  const opens = day('e.earliest');
  const sql = `
    INSERT INTO alerts (follow_id, event_id, occasion, kind)
    SELECT ${follow}, e.id, 'opens ' || ${opens}, 'opens_tomorrow' FROM ${world.events} e
    WHERE 'opens_tomorrow' = ANY (${wished}) AND e.earliest > ${now} AND e.earliest < ${now} + interval '2 days'
      AND ${opens} = ${day(now)} + 1 AND ${waits('e', world)} AND ${where}
    UNION ALL
    SELECT ${follow}, e.id, 'due ' || rfc3339(${dueBy('e')}), 'overdue' FROM ${world.events} e
    WHERE 'overdue' = ANY (${wished}) AND (${within('e.latest', now, since)} OR ${within('e.term_latest', now, since)})
      AND ${within(dueBy('e'), now, since)} AND ${waits('e', world)} AND ${where}
    ${PUT_DOWN}`;
  return { sql, values: parameters.values };
}

/** The day of an instant on the calendar of event `e`'s place. */
function day(instant: string): string {
  return `(${instant} AT TIME ZONE coalesce(e.timezone, 'UTC'))::date`;
}

/** Whether an instant has passed lately, and since the follow began: what was overdue by then is no news. */
function within(instant: string, now: string, since: string): string {
  return `(${instant} < ${now} AND ${instant} > greatest(${now} - interval '7 days', ${since}))`;
}
