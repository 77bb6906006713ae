/** From one day to another (YYYY-MM-DD, both included); null is open. */
export interface DaySpan {
  readonly fromOn: string | null;
  readonly toOn: string | null;
}

/** Whether two spans share a day. */
export function overlap(a: DaySpan, b: DaySpan): boolean {
  return begins(a, b) && begins(b, a);
}

/** Whether a span ends before it begins. */
export function isBackwards({ fromOn, toOn }: DaySpan): boolean {
  return fromOn !== null && toOn !== null && toOn < fromOn;
}

/** Whether `a` has begun by the time that `b` ends. */
function begins(a: DaySpan, b: DaySpan): boolean {
  return a.fromOn === null || b.toOn === null || a.fromOn <= b.toOn;
}
