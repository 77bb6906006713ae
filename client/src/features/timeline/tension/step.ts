/**
 * Which of `count` points a key leads to from `current`, as on any slider; the first press takes the first or the last.
 * Null for a key that does nothing here.
 *
 * @param current null while none is chosen
 */
export function stepTo(key: string, current: number | null, count: number): number | null {
  if (count === 0) return null;
  const last = count - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const by = STEPS[key];
  if (by === undefined) return null;
  if (current === null) return by > 0 ? 0 : last;
  return Math.min(Math.max(current + by, 0), last);
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -5,
  PageUp: 5,
};
