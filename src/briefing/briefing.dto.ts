import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { IsEdtf } from '../common/is-edtf.js';
import { KnownOnDto } from '../common/known-on.dto.js';
import { LANGUAGES, type Language } from '../domain/spoken-languages.js';
import { CLAIM_FIELDS, type ClaimField } from '../domain/vocabulary.js';
import { LinkedEventDto } from '../events/event-detail.dto.js';
import { SourceRefDto } from '../sources/source-ref.dto.js';
import { DossierRefDto } from '../events/event-summary.dto.js';

/** The window of a briefing. */
export class BriefingQueryDto extends KnownOnDto {
  /** EDTF, in UTC: its first day begins the window; six days before the last one where it is missing or open. */
  @IsOptional()
  @IsEdtf()
  from?: string;

  /**
   * EDTF, in UTC: its last day ends the window, included; today, or `knownOn`, where it is missing or open. Without `from`, too, the
   * window ends where anything happened last, should that be longer ago than seven days.
   */
  @IsOptional()
  @IsEdtf()
  to?: string;

  /** Language of the headings of the Markdown. */
  @IsOptional()
  @IsIn(LANGUAGES)
  @ApiProperty({ enum: LANGUAGES, required: false, default: 'en' })
  language: Language = 'en';
}

/** An event as a briefing tells it. */
export class BriefingItemDto {
  event: LinkedEventDto;
  summary: string;
  /** Fields on which accounts differ. */
  @ApiProperty({ enum: CLAIM_FIELDS, enumName: 'ClaimField', isArray: true })
  disputed: ClaimField[];
  condition: string | null;
  consequence: string | null;
  /** The language (BCP 47) in which the two were written. */
  termsLanguage: string;
  /** Numbers of its sources in `sources`, ascending. */
  sources: number[];
}

/** A source with the number by which a briefing refers to it. */
export class NumberedSourceDto {
  number: number;
  source: SourceRefDto;
}

/** How many events each part of a briefing has. */
export class BriefingTotalsDto {
  happened: number;
  due: number;
  overdue: number;
  /** Overdue ones left out. */
  standing: number;
  /** With them: all that nothing has settled. */
  standingInAll: number;
}

/** What a desk hands upwards: the state of a dossier, and what happened in a window; of each part at most a hundred events. */
export class BriefingDto {
  dossier: DossierRefDto;
  /** @format date */
  from: string;
  /** @format date */
  to: string;
  /** The last day, up to today or `knownOn`, on which anything was said or done; null where nothing was. @format date */
  lastHappened: string | null;
  totals: BriefingTotalsDto;
  /** The newest that were done or said in the window, or a plan that came to its end in it. */
  happened: BriefingItemDto[];
  /** The next of the announced meetings and deadlines that are still to come. */
  due: BriefingItemDto[];
  /** The newest of what is open although its time has passed. */
  overdue: BriefingItemDto[];
  /** The newest threats, commitments, proposals and deadlines that nothing has settled, overdue ones left out. */
  standing: BriefingItemDto[];
  /** What of the above accounts differ on. */
  disputed: BriefingItemDto[];
  /** In the order in which they are first referred to. */
  sources: NumberedSourceDto[];
}
