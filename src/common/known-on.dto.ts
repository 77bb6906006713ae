import { IsOptional } from 'class-validator';
import { IsDay } from './is-day.js';

/** What everything that can be looked back on takes. */
export class KnownOnDto {
  /** YYYY-MM-DD: the world as it was publicly known at the end of that day (UTC), statuses and what is overdue included. */
  @IsOptional()
  @IsDay()
  knownOn?: string;
}
