import { EventSummaryDto } from '../events/event-summary.dto.js';

/** The window that a timeline answer covers, both ends included. */
export class TimelineWindowDto {
  /** @format date-time */
  from: string;
  /** @format date-time */
  to: string;
}

/** One slice of the window: how much there is in it, and the tension of words and deeds, never added together. */
export class TimelineBinDto {
  /** @format date-time */
  from: string;
  /** Where the next bin begins, not included. @format date-time */
  to: string;
  /** Events whose window begins in it; those that began before the window count in the first. */
  count: number;
  /** Sum of intensities of statements, threats, proposals, commitments and deadlines. */
  words: number;
  /** Sum of intensities of what was done: talks and meetings held, measures, incidents, agreements, contacts. */
  deeds: number;
}

/** The most telling items of a window, and the density of everything in it. */
export class TimelineDto {
  window: TimelineWindowDto;
  /** Events in the window. */
  total: number;
  items: EventSummaryDto[];
  bins: TimelineBinDto[];
}
