import { ApiProperty } from '@nestjs/swagger';
import { ByLanguage } from '../common/by-language.js';
import { KINDS, type Kind } from '../domain/vocabulary.js';
import { FourSumsDto } from '../events/four-sums.dto.js';

/** A week in which something began that counts. */
export class TensionWeekDto extends FourSumsDto {
  /** Its Monday, of the days of each event's own place. @format date */
  from: string;
  /** Its Sunday. @format date */
  to: string;
  /** How many events made the sums. */
  total: number;
  /** Refs of those of them that are among `events`, in order of time; the id of one that has none yet. */
  refs: string[];
}

/** A week that stands out: three of cooperation, then four of conflict, those of one direction at least four weeks apart. */
export class TensionPeakDto {
  /** The Monday of the week. @format date */
  from: string;
  /** Its strongest event; whether that is above or below 0 says which direction the peak has. */
  ref: string;
}

/** An event of a week, as a bar tells it. */
export class TensionEventDto {
  /** Its id while it has none. */
  ref: string;
  @ApiProperty({ enum: KINDS, enumName: 'Kind' })
  kind: Kind;
  title: string;
  /** The language (BCP 47) that the title came in. */
  titleLanguage: string;
  @ByLanguage({ nullable: true })
  shortTitle: Record<string, string> | null;
  /** The day it began, where it happened. @format date */
  day: string;
  /** −10 (conflict) … +10 (cooperation), never 0. */
  intensity: number;
  /** Said rather than done. */
  word: boolean;
  /** How many citations tell of it. */
  citations: number;
}

/** Words and deeds week by week; a week in which nothing began is not there. */
export class TensionDto {
  weeks: TensionWeekDto[];
  peaks: TensionPeakDto[];
  /** What the refs of the weeks stand for, in order of time: the strongest thousand, and all of the weeks that stand out. */
  events: TensionEventDto[];
}
