import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { KnownOnDto } from '../common/known-on.dto.js';
import { toInteger } from '../common/query-values.js';

const HIT_TYPES = ['day', 'actor', 'place', 'event', 'quote', 'source'] as const;
export type HitType = (typeof HIT_TYPES)[number];

const DEFAULT_LIMIT = 20;
const MAX_LIMIT = 50;

/** What is looked for. */
export class SearchQueryDto extends KnownOnDto {
  /** Words and days, as in the filter `q` of events. */
  @IsString()
  @MaxLength(200)
  @Matches(/\S/)
  q: string;

  /** Slug or id: events, quotes and places of this dossier only. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  dossier?: string;

  /** Hits in all, 1 to 50. */
  @IsOptional()
  @Transform(({ value }) => toInteger(value))
  @IsInt()
  @Min(1)
  @Max(MAX_LIMIT)
  limit: number = DEFAULT_LIMIT;
}

/** How words were read as days. */
export class ReadDaysDto {
  /** What was typed. */
  words: string;
  /** One of the rules of dates in words (docs/said-dates.md). */
  rule: string;
  /** The day they were counted from: today, or the day looked back to. @format date */
  on: string;
}

/** Something found. */
export class SearchHitDto {
  @ApiProperty({ enum: HIT_TYPES, enumName: 'HitType' })
  type: HitType;
  /** What its path takes: ref or id of an event (of a quote: its event’s), slug of an actor or source; a place as it is written; days in EDTF. */
  address: string;
  /** Title, name, quote or place; days in EDTF. */
  title: string;
  /** What was found, as HTML that is safe to show: text, and `<mark>` around each word; null where nothing of it is in a text. */
  snippet: string | null;
  /** When the event is (EDTF), of events and quotes. */
  when: string | null;
  /** The kind of the event, the type of the actor. */
  kind: string | null;
  /** Slug of the dossier, of events and quotes. */
  dossier: string | null;
  /** Of days that were said in words: how they were read. */
  @ApiProperty({ type: () => ReadDaysDto, nullable: true })
  read: ReadDaysDto | null;
}

/** The best first. */
export class SearchHitsDto {
  items: SearchHitDto[];
}
