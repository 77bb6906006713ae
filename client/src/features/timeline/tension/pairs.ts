import type { EventSummary } from '../../../api/types.js';

/** Two states or bodies by their slugs, in the order of the alphabet. */
export type Pair = readonly [one: string, other: string];

const MOST = 8;

/** The pairs of sides that take part in most events together, at most eight, the busiest first. */
export function busiestPairs(events: readonly Pick<EventSummary, 'participations'>[]): Pair[] {
  const counts = new Map<string, number>();
  for (const { participations } of events) {
    const sides = [...new Set(participations.map(({ side }) => side))].sort();
    for (const [index, one] of sides.entries()) {
      for (const other of sides.slice(index + 1)) {
        const key = `${one},${other}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([key]) => key.split(',') as [string, string]);
}
