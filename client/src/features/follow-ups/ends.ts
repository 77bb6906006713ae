import { FATES } from '@domain/follow-ups/fate.js';
import type { FollowUp } from '../../api/types.js';

/** What a step came to: those that wait for an answer, the four that are counted, and those in no share. */
export const ENDS = ['open', ...FATES, 'uncounted'] as const;
export type End = (typeof ENDS)[number];

/** Whether nobody has said yet what became of it. What was put off without a new day waits as well, and was not held when it was named. */
export function isOpen({ state }: Pick<FollowUp, 'state'>): boolean {
  return state === 'due' || state === 'overdue';
}

export function endOf(step: Pick<FollowUp, 'state' | 'fate'>): End {
  return step.fate ?? (isOpen(step) ? 'open' : 'uncounted');
}
