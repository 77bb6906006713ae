import type { Life } from './types.js';

/** How a life ends: done in time or without a limit, done after its deadline, come to nothing, or still standing. */
export type End = 'done' | 'late' | 'nothing' | 'standing';

/** Lines of the marks in a box of 16 by 16; a disc lies behind all but the arrow of what still stands. */
export const END_LINES = {
  done: 'M4.6 8.2 7 10.8 11.4 5.6',
  late: 'M4.6 8.2 7 10.8 11.4 5.6',
  nothing: 'M5.3 5.3 10.7 10.7M10.7 5.3 5.3 10.7',
  standing: 'M1 8h12M8.6 3.6 13 8 8.6 12.4',
} as const satisfies Record<End, string>;

export const endOf = ({ end, timing }: Life): End => (end === 'done' && timing === 'after_deadline' ? 'late' : end);
