/** How far the events reach that a filter chooses. */
export class TimelineSpanDto {
  /** Where the first begins; where no beginning is known, where the first ends. Null where none has a day. @format date-time */
  from: string | null;
  /** Where the last ends or, open, begins. @format date-time */
  to: string | null;
  /** When the last began of those known to have taken place; null where none has. @format date-time */
  happened: string | null;
  /** How many there are, with or without a day. */
  total: number;
}
