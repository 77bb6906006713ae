import type { Stretch } from '@domain/timeline/grid.js';
import { wholeWindow } from '@domain/timeline/layout/window.js';
import type { TimelineWindow } from '@domain/timeline/item.js';

/** A stretch as an answer of the server has it; null where nothing has a day. */
export function extentOf(span: { from: string | null; to: string | null } | undefined): TimelineWindow | null {
  if (!span || span.from === null || span.to === null) return null;
  return { from: new Date(span.from), to: new Date(span.to) };
}

/** The stretch that is looked at where none is asked for: all there is, as the timeline draws it. */
export function viewOf(window: TimelineWindow | null, extent: TimelineWindow | null, today: Date): Stretch {
  const { from, to } = window ?? wholeWindow(extent, today);
  return { from: from.getTime(), to: to.getTime() };
}
