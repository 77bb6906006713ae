import { markStateOf } from '../lifecycle/mark-state.js';
import type { TimelineItem } from './item.js';

/** What tells whether an event reaches beyond the day it began on. */
export type Ending = Pick<TimelineItem, 'kind' | 'status' | 'latest'>;

/** Whether an event goes on for as long as nobody names its end. What came to nothing is over, though no end was ever named for it. */
export function goesOn({ kind, status, latest }: Ending): boolean {
  return latest === null && markStateOf(kind, status, false) !== 'nothing';
}
