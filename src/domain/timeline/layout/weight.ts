import { markStateOf } from '../../lifecycle/mark-state.js';
import type { TimelineItem } from '../item.js';

/** How telling an item is among others: what changed most, is reported most, and is still asked about. */
export function weightOf(item: TimelineItem): number {
  const state = markStateOf(item.kind, item.status, item.overdue);
  return (
    Math.abs(item.intensity) +
    Math.min(item.sourceCount, 5) +
    Math.min(item.links.length, 3) +
    (TURNING.has(item.kind) && state === 'happened' ? 4 : 0) +
    (state === 'overdue' ? 5 : 0) -
    (state === 'nothing' ? 2 : 0)
  );
}

const TURNING = new Set(['talks', 'agreement', 'incident', 'deadline']);
