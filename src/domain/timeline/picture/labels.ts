import type { MarkState } from '../../lifecycle/mark-state.js';
import type { Kind } from '../../vocabulary.js';
import type { LaneCount, TimelineItem } from '../item.js';

/** Every word that is drawn on a timeline beside titles, in the reader's language. */
export interface PictureLabels {
  /** What stands behind the title, for example "carried out 28 Feb"; empty where the mark says it all. */
  note: (item: TimelineItem) => string;
  /** Stands before the title of what began before the view, for example "since 29 Dec". */
  since: (item: TimelineItem) => string;
  /** How many events a lane has in view, how many of them are named where not all are, and how many began before it. */
  laneCount: (count: LaneCount) => string;
  kind: (kind: Kind) => string;
  /** On the line of today. */
  todayOn: (day: Date) => string;
  /** On the line of the day up to which all this was known. */
  knownOn: (day: Date) => string;
  /** What marks mean by their fills, and what is drawn with them. */
  legend: Readonly<Record<MarkState | 'disputed' | 'window', string>>;
}
