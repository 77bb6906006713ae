import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsEdtf } from '../common/is-edtf.js';
import { KnownOnDto } from '../common/known-on.dto.js';
import { PageQueryDto } from '../common/page.dto.js';
import { toArray } from '../common/query-values.js';
import { EVENT_FIELDS } from '../domain/event-fields.js';
import { STATUSES, type Status } from '../domain/lifecycle/status.js';
import { KINDS, REVIEWS, ROLES, type Kind, type Review, type Role } from '../domain/vocabulary.js';

/** The filters that events, timeline, follow-ups, exports and the address bar of the client share. */
export class EventFilterDto extends KnownOnDto {
  /** Slugs or ids; any of. */
  @IsOptional()
  @Transform(({ value }) => toArray(value))
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  @ArrayMaxSize(50)
  dossier?: string[];

  /** Slugs or ids; any of. */
  @IsOptional()
  @Transform(({ value }) => toArray(value))
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  @ArrayMaxSize(50)
  actor?: string[];

  /** Only events that cite one of these documents, themselves or in their ledger. Slugs or ids. */
  @IsOptional()
  @Transform(({ value }) => toArray(value))
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  @ArrayMaxSize(50)
  source?: string[];

  /** Only talks of one of these strands, as they are written. */
  @IsOptional()
  @Transform(({ value }) => toArray(value))
  @IsString({ each: true })
  @MaxLength(EVENT_FIELDS.track.most, { each: true })
  @ArrayMaxSize(50)
  track?: string[];

  /** With `actor`: only where it acts in one of these roles. */
  @IsOptional()
  @Transform(({ value }) => toArray(value))
  @IsIn(ROLES, { each: true })
  @ApiProperty({ enum: ROLES, enumName: 'Role', isArray: true, required: false })
  role?: Role[];

  /** Only events of one of these kinds. */
  @IsOptional()
  @Transform(({ value }) => toArray(value))
  @IsIn(KINDS, { each: true })
  @ApiProperty({ enum: KINDS, enumName: 'Kind', isArray: true, required: false })
  kind?: Kind[];

  /** Only events that stand at one of these. */
  @IsOptional()
  @Transform(({ value }) => toArray(value))
  @IsIn(STATUSES, { each: true })
  @ApiProperty({ enum: STATUSES, enumName: 'Status', isArray: true, required: false })
  status?: Status[];

  /** Only what is about one of these, by the slugs of their dossiers' issues. */
  @IsOptional()
  @Transform(({ value }) => toArray(value))
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  issue?: string[];

  /** EDTF, in UTC: events whose window ends in it or later. */
  @IsOptional()
  @IsEdtf()
  from?: string;

  /** EDTF, in UTC: events whose window begins in it or earlier. */
  @IsOptional()
  @IsEdtf()
  to?: string;

  /**
   * Full text over titles, summaries, quotes, names and labels, in any language: words are prefixes, "a phrase" stays whole, names
   * are found in other spellings, French words by their stems. Days (`6 February`, `2026-02`, `6 février`) are a filter.
   */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  /** Only what is overdue. */
  @IsOptional()
  @IsIn(['true'])
  @ApiProperty({ enum: ['true'], required: false })
  overdue?: 'true';

  /** Only what has a disputed field. */
  @IsOptional()
  @IsIn(['true'])
  @ApiProperty({ enum: ['true'], required: false })
  disputed?: 'true';

  /** Editorial state; readers see published events only. */
  @IsOptional()
  @Transform(({ value }) => toArray(value))
  @IsIn(REVIEWS, { each: true })
  @ApiProperty({ enum: REVIEWS, enumName: 'Review', isArray: true, required: false })
  review?: Review[];

  /** Ids of users: only events that one of them began. For those who may see drafts; to readers no event is anybody’s. */
  @IsOptional()
  @Transform(({ value }) => toArray(value))
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  @ArrayMaxSize(50)
  author?: string[];
}

export const EVENT_SORTS = [
  ...['when', '-when', 'updated', '-updated', '-intensity', 'title', '-title', 'kind', '-kind'],
  ...['status', '-status', 'place', '-place', 'knownOn', '-knownOn', 'rank'],
] as const;
export type EventSort = (typeof EVENT_SORTS)[number];

/** A page of events under a filter. */
export class EventQueryDto extends IntersectionType(EventFilterDto, PageQueryDto) {
  /**
   * By window, last change, strength, title, place or the day it became known, by kind or status as the vocabulary has them; `-` is the
   * other way round. With `q` the best come first (`rank`) where nothing else is
   * said: of more than 500 that were found the latest 500 are ranked, and every other order goes through all.
   */
  @IsOptional()
  @IsIn(EVENT_SORTS)
  @ApiProperty({ enum: EVENT_SORTS, enumName: 'EventSort', required: false })
  sort?: EventSort;
}
