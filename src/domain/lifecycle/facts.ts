import type { Kind } from '../vocabulary.js';
import type { Status } from './status.js';

/** Kinds that nobody can know of before they began: what is said, done or agreed. What is planned or set is known ahead. */
const FACTS: readonly Kind[] = ['statement', 'contact', 'incident', 'measure', 'agreement'];

/** Whether an event of the kind is known from the day it began at the earliest. */
export function isFact(kind: Kind): boolean {
  return FACTS.includes(kind);
}

/** Statuses that say that something came about: it is not known before the day it did. */
export const COME_ABOUT: readonly Status[] = ['held', 'carried_out', 'fulfilled', 'expired'];
