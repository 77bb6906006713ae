import type { Kind } from '../vocabulary.js';
import type { Status } from './status.js';
import { isPlan } from './took-place.js';

/** Kinds that nobody can know of before they began: what is said, done, decided or agreed. What is planned or set is known ahead. */
const FACTS: readonly Kind[] = ['statement', 'contact', 'incident', 'measure', 'decision', 'agreement'];

/**
 * Whether an event of the kind is known from the day it began at the earliest; `said` are the statuses of its ledger, for a
 * call that was announced and a vote that was scheduled are known ahead.
 */
export function isFact(kind: Kind, said: readonly Status[]): boolean {
  return FACTS.includes(kind) && !said.some((status) => isPlan(kind, status));
}

/** Statuses that say that something came about: it is not known before the day it did. */
export const COME_ABOUT: readonly Status[] = [
  'held',
  'carried_out',
  'fulfilled',
  'expired',
  'adopted',
  'vetoed',
  'ratified',
];
