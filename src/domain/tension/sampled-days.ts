import { addDays, daysBetween } from '../time/calendar.js';

/** Most points of a line; a longer window is sampled more coarsely. */
const MOST_POINTS = 500;

/** Days of a window at which a line is drawn, both ends included, as evenly as whole days allow. Days are `YYYY-MM-DD`. */
export function sampledDays(from: string, to: string): { step: number; days: string[] } {
  const length = daysBetween(from, to);
  if (length < 0) return { step: 1, days: [] };
  const step = Math.max(1, Math.ceil(length / (MOST_POINTS - 1)));
  const days = Array.from({ length: Math.floor(length / step) + 1 }, (_, index) => addDays(from, index * step));
  if (days.at(-1) !== to) days.push(to);
  return { step, days };
}
