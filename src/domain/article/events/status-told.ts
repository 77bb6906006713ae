import { classOf } from './kinds.js';
import type { Occurrence } from './occurrence.js';
import type { EventRule } from './rules/event-rule.js';

/** Told in the past of what is to come, or does not come. */
export const NOT_DONE: ReadonlySet<Occurrence['status']> = new Set([
  'announced',
  'rumoured',
  'scheduled',
  'postponed',
  'cancelled',
  'denied',
  'standing',
  'extended',
]);

export function isStep(status: Occurrence['status']): boolean {
  return ['announced', 'rumoured', 'denied', 'scheduled'].includes(status);
}

export function reasonOf({ kind }: EventRule, status: Occurrence['status']): Occurrence['reason'] {
  if (classOf(kind) !== 'gathering') return kind === 'contact' ? 'contact_made' : 'deed';
  return reasonOfStatus(status);
}

/** Of a gathering. */
export function reasonOfStatus(status: Occurrence['status']): Occurrence['reason'] {
  if (status === 'held' || status === 'under_way') return 'gathering_held';
  return status === 'postponed' || status === 'cancelled' || status === 'denied'
    ? 'gathering_called_off'
    : 'gathering_announced';
}
