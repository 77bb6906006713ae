import type { Status } from './status.js';
import type { Kind } from '../vocabulary.js';

/** What has become of an event: it took place, it is still open, or nothing came of it. */
export type Outcome = 'happened' | 'open' | 'nothing';

const OUTCOMES = {
  rumoured: 'open',
  announced: 'open',
  confirmed: 'open',
  under_way: 'happened',
  postponed: 'open',
  held: 'happened',
  cancelled: 'nothing',
  lapsed: 'nothing',
  overtaken: 'nothing',
  denied: 'nothing',
  standing: 'open',
  carried_out: 'happened',
  condition_met: 'happened',
  withdrawn: 'nothing',
  expired: 'nothing',
  fulfilled: 'happened',
  breached: 'nothing',
  extended: 'open',
  tabled: 'open',
  scheduled: 'open',
  accepted: 'happened',
  adopted: 'happened',
  rejected: 'nothing',
  vetoed: 'nothing',
  reported: 'happened',
  initialled: 'open',
  agreed: 'happened',
  signed: 'happened',
  ratified: 'happened',
  in_force: 'happened',
  suspended: 'open',
  terminated: 'happened',
  retracted: 'nothing',
  disputed: 'open',
} as const satisfies Record<Status, Outcome>;

/** How to draw an event: solid, dashed or dotted. An agreement that is only reported is not yet one, so it stays open. */
export function outcomeOf(kind: Kind, status: Status): Outcome {
  return kind === 'agreement' && status === 'reported' ? 'open' : OUTCOMES[status];
}

const PLAIN = new Set<Status>(['held', 'reported', 'in_force']);

/** True where the drawing says all that the status word would: it simply happened. */
export function isPlain(kind: Kind, status: Status): boolean {
  return PLAIN.has(status) && outcomeOf(kind, status) === 'happened';
}
