import type { Lane, TimelineItem } from '../item.js';

interface InLanes {
  readonly items: readonly TimelineItem[];
  readonly lanes: readonly Lane[];
  readonly laneOf: (item: TimelineItem) => string;
}

/** What can be drawn: an event without any date, or of no lane, is left to the table. */
export function drawable({ items, lanes, laneOf }: InLanes): TimelineItem[] {
  const known = new Set(lanes.map((lane) => lane.id));
  return items.filter((item) => (item.earliest ?? item.latest) !== null && known.has(laneOf(item)));
}
