import type { World } from './world.js';

/**
 * Whether actor `a` was known by the day looked back to: it has no day of its own, and is known with the first that names
 * it. Whom nothing has ever named is known on every day.
 */
export function isKnown(world: World): string {
  if (world.day === null) return 'true';
  const known = `x.event_id IN (SELECT e.id FROM ${world.events} e)`;
  return `(${isNamed(world, known)} OR NOT ${isNamed(EVER, 'true')})`;
}

type Naming = Pick<World, 'participations' | 'citations' | 'issues' | 'statusChanges' | 'tenures'>;

/** Everything that is recorded, of whatever day. */
const EVER: Naming = {
  participations: 'participations',
  citations: 'citations',
  issues: 'event_issues',
  statusChanges: 'status_changes',
  tenures: 'tenures',
};

/** Whether anything names actor `a`, in an event of which `condition` is true of the row `x`. */
function isNamed({ participations, citations, issues, statusChanges, tenures }: Naming, condition: string): string {
  return `(EXISTS (SELECT FROM ${participations} x WHERE x.actor_id = a.id AND ${condition})
    OR EXISTS (SELECT FROM ${citations} x WHERE x.speaker_id = a.id AND ${condition})
    OR EXISTS (SELECT FROM ${issues} x WHERE x.actor_id = a.id AND ${condition})
    OR EXISTS (SELECT FROM ${statusChanges} x WHERE x.said_by_id = a.id AND ${condition})
    OR EXISTS (SELECT FROM ${tenures} x WHERE a.id IN (x.person_id, x.body_id)))`;
}
