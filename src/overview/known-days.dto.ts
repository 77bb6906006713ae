import { IsOptional } from 'class-validator';
import { IsDay } from '../common/is-day.js';

/** Which day is asked about. */
export class KnownDaysQueryDto {
  /** YYYY-MM-DD: the day (UTC) beside which the nearest are wanted; today where none is named. */
  @IsOptional()
  @IsDay()
  on?: string;
}

/** The days nearest to one on which something about a dossier became known: an event, or what is told of one. */
export class KnownDaysDto {
  /** The last before it; null where there is none. @format date */
  previous: string | null;
  /** The first after it, at most today; null where there is none. @format date */
  next: string | null;
}
