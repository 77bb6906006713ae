import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsNumber, IsOptional, Matches, Max, Min, ValidateNested } from 'class-validator';
import { ByLanguage } from '../common/by-language.js';
import { IsDay } from '../common/is-day.js';
import { IsCountry } from '../common/is-country.js';
import { IsWindow } from '../common/is-window.js';
import { IsShortTitle } from '../common/is-by-language.js';
import { IsZone } from '../common/is-zone.js';
import { IsText, IsTextOrNull } from '../common/is-text.js';
import { EVENT_FIELDS } from '../domain/event-fields.js';
import { OFFSET_FORM } from '../domain/time/offset.js';
import * as words from '../domain/vocabulary.js';

/** Coding after a scheme such as PLOVER 2.0 or CAMEO. */
export class CodingDto {
  @IsText(100) scheme: string;
  @IsText(100) version: string;
  @IsText(100) code: string;
}

/** The event that a window hangs on, and how much later it is. */
export class RelativeToDto {
  /** Id or ref; in a bundle the slug of one of its events. */
  @IsText(200)
  event: string;
  /** ISO 8601 duration of days, weeks, months or years, with a sign before it where it is before: `P30D`, `-P2D`. */
  @Matches(OFFSET_FORM)
  offset: string;
}

/** The fields of an event that hold one value each, as it is read, written, kept in its history and in bundles. */
export class EventFieldsDto {
  @ApiProperty({ enum: words.KINDS, enumName: 'Kind' })
  @IsIn(words.KINDS)
  kind: words.Kind;
  /** A few words for axes and phones, by language; they tell no outcome. */
  @ByLanguage({ nullable: true })
  @IsOptional()
  @IsShortTitle()
  shortTitle: Record<string, string> | null;
  /** EDTF or an instant, verbatim; an interval to 9999-12-31 is kept as one with an open end (`/..`). */
  @IsWindow()
  when: string;
  /** The strand of talks that a round belongs to: “Iran–US”, “E3–Iran”. */
  @IsTextOrNull(EVENT_FIELDS.track.most)
  track: string | null;
  /** Number of the round in its track, as the sides count. */
  @ApiProperty({ type: 'integer', minimum: EVENT_FIELDS.round.least, maximum: EVENT_FIELDS.round.most, nullable: true })
  @IsOptional()
  @IsInt()
  @Min(EVENT_FIELDS.round.least)
  @Max(EVENT_FIELDS.round.most)
  round: number | null;
  /** IANA name of the zone of the place, in which its days are counted; null where none is known and days are UTC days. */
  @IsOptional()
  @IsZone()
  timezone: string | null;
  /** The words that the window was made of. */
  @IsTextOrNull(EVENT_FIELDS.saidAs.most)
  saidAs: string | null;
  /** The rule that made it. */
  @IsTextOrNull(EVENT_FIELDS.saidRule.most)
  saidRule: string | null;
  @IsTextOrNull(EVENT_FIELDS.place.most)
  place: string | null;
  /** ISO 3166-1, two capital letters. */
  @IsOptional()
  @IsCountry()
  country: string | null;
  /** Latitude of the place (WGS 84); null where nobody told it. It stands with `lon` and `placePrecision`. @format double */
  @IsOptional()
  @IsNumber()
  @Min(-90)
  @Max(90)
  lat: number | null;
  /** Longitude. @format double */
  @IsOptional()
  @IsNumber()
  @Min(-180)
  @Max(180)
  lon: number | null;
  /** How exactly they tell where it was. */
  @ApiProperty({ enum: words.PLACE_PRECISIONS, enumName: 'PlacePrecision', nullable: true })
  @IsOptional()
  @IsIn(words.PLACE_PRECISIONS)
  placePrecision: words.PlacePrecision | null;
  @ApiProperty({ enum: words.FORMATS, enumName: 'Format', nullable: true })
  @IsOptional()
  @IsIn(words.FORMATS)
  format: words.Format | null;
  /** What is asked. */
  @IsTextOrNull(EVENT_FIELDS.condition.most)
  condition: string | null;
  /** What follows otherwise. */
  @IsTextOrNull(EVENT_FIELDS.consequence.most)
  consequence: string | null;
  /** EDTF or an instant. */
  @IsOptional()
  @IsWindow()
  deadline: string | null;
  /**
   * What its window hangs on: that of a gathering or a deadline, else how long what it says stands. It follows the window of the
   * other event in whole days; where that one is not known yet or open, `when` or `deadline` stand. A window that the ledger
   * says later wins.
   */
  @IsOptional()
  @ValidateNested()
  @Type(() => RelativeToDto)
  relativeTo: RelativeToDto | null;
  /** −10 (conflict) … +10 (cooperation); a new event takes the default of its kind where it is left out. */
  @ApiProperty({ type: 'integer', minimum: words.INTENSITY_RANGE.min, maximum: words.INTENSITY_RANGE.max })
  @IsInt()
  @Min(words.INTENSITY_RANGE.min)
  @Max(words.INTENSITY_RANGE.max)
  intensity: number;
  @IsOptional()
  @ValidateNested()
  @Type(() => CodingDto)
  coding: CodingDto | null;
  /** The day the public could know; the first that ledger or sources tell of where it is left out. @format date */
  @IsDay()
  knownOn: string;
  @ApiProperty({ enum: words.REVIEWS, enumName: 'Review' })
  @IsIn(words.REVIEWS)
  review: words.Review;
}
