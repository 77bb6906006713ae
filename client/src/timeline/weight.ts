import type { TimelineItem } from './types.js';

/** How telling an item is among others: what changed most, is reported most, and is still asked about. */
export function weightOf(item: TimelineItem): number {
  return (
    Math.abs(item.intensity) +
    Math.min(item.sourceCount, 5) +
    Math.min(item.links.length, 3) +
    (TURNING.has(item.kind) ? 3 : 0) +
    (item.overdue ? 4 : 0) +
    (item.disputed.length > 0 ? 1 : 0)
  );
}

const TURNING = new Set(['talks', 'agreement', 'incident', 'deadline']);
