import { spanOf, untilOf } from '@domain/timeline/layout/span.js';
import type { Lane, TimelineItem } from '@domain/timeline/item.js';
import type { TimelineProps } from './types.js';

/** An item as vis-timeline keeps it; all it shows comes from the template. */
export interface ItemRow {
  id: string;
  group: string;
  type: 'range';
  content: string;
  /** Milliseconds since 1970. */
  start: number;
  end: number;
  /** False keeps the box at its true place while it reaches far beyond the view; only what has an end can afford that. */
  limitSize: boolean;
}

/** A lane as vis-timeline keeps it. */
export interface LaneRow {
  id: string;
  content: string;
  order: number;
  /** Changes when the lane's height does, so that vis-timeline measures it again. */
  height: number;
}

/** Stands for an open bound: five thousand years away, which is more than any view. */
const FAR = 5000 * 365 * 86_400_000;

/** Items for the data set of vis-timeline. */
export function itemRows(items: readonly TimelineItem[], laneOf: TimelineProps['laneOf']): ItemRow[] {
  return items.map((item) => {
    const span = spanOf(item);
    const { start } = span;
    const end = untilOf(span);
    return {
      id: item.id,
      group: laneOf(item),
      type: 'range',
      content: '',
      start: start === -Infinity ? end - FAR : start,
      end: end === Infinity ? start + FAR : Math.max(end, start + 1),
      limitSize: span.life === undefined,
    };
  });
}

/** The lanes that hold anything. */
export function laneRows(lanes: readonly Lane[], filled: ReadonlyMap<string, number>): LaneRow[] {
  return lanes
    .filter((lane) => filled.has(lane.id))
    .map(({ id, label }, order) => ({
      id,
      content: label,
      order,
      height: filled.get(id) ?? 0,
    }));
}
