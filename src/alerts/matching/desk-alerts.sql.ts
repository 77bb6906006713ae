import { TOLD_OF_DESK } from '../../desk/desk.sql.js';
import { LONGEST, PUT_DOWN, type StirredEvent, type ToldFollow } from './changed-events.sql.js';

interface Statement {
  readonly sql: string;
  readonly values: unknown[];
}

/**
 * Puts down what whoever follows their desk is told of it: what was said and asked since they began to, of events that were stirred. An
 * event is stirred by one thing at a time; what lies on the desk from before is not told with it.
 */
export function deskAlerts(
  { id, userId, kinds, activeSince }: ToldFollow,
  stirred: readonly StirredEvent[],
): Statement {
  const sql = `
    INSERT INTO alerts (follow_id, event_id, occasion, kind, author)
    SELECT $2::uuid, t.event_id, t.occasion, t.kind, t.author
    FROM jsonb_to_recordset($3::jsonb) AS c(id uuid, since timestamptz) JOIN (${TOLD_OF_DESK}) t ON t.event_id = c.id
    WHERE t.kind = ANY ($4::text[]) AND t.at > $5::timestamptz AND t.at > c.since - ${LONGEST}
    ${PUT_DOWN}`;
  return { sql, values: [userId, id, JSON.stringify(stirred), kinds, activeSince] };
}
