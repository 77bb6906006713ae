/** A line at a point. */
export class TensionValueDto {
  /** Weighted mean of intensities, −10 … +10; null where nothing is remembered: a gap. */
  value: number | null;
  /** Refs of the events since the point before, which moved the line. */
  refs: string[];
}

export class TensionPointDto {
  /** In each event's own place. @format date */
  day: string;
  /** Statements, threats, proposals, commitments, deadlines. */
  words: TensionValueDto;
  /** Talks and meetings held, agreements, contacts, measures, incidents. */
  deeds: TensionValueDto;
}

/** Words and deeds between the sides, smoothed, never added together. */
export class TensionDto {
  /** Days after which an event weighs half. */
  halfLife: number;
  /** Days after which it is forgotten. */
  memoryDays: number;
  /** Days between one point and the next. */
  step: number;
  /** First and last day of the lines; null where there is nothing to draw. @format date */
  from: string | null;
  /** @format date */
  to: string | null;
  points: TensionPointDto[];
}
