import { ApiProperty } from '@nestjs/swagger';
import { PageTotalDto } from '../common/page-total.dto.js';
import { PLACE_PRECISIONS, type PlacePrecision } from '../domain/vocabulary.js';
import { LinkedEventDto } from '../events/event-detail.dto.js';

const NUMBERED_BY = ['round', 'order'] as const;
type NumberedBy = (typeof NUMBERED_BY)[number];

/** A round of talks that took place. */
export class PlaceRoundDto {
  /** As `numberedBy` says: as the sides count it, or which of all under the filter it is in their order of time, from 1 on. */
  number: number;
  /** The event. @format uuid */
  event: string;
}

/**
 * Where events were, or are planned to be. Those that are told with another country, or other coordinates, are elsewhere; those of which
 * only the name is told are where the only place of that name is, if another event under the filter tells where.
 */
export class PlaceDto {
  /** As it is recorded; null where only the country is. */
  name: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** Degrees north (WGS 84); null where no coordinates are recorded. @format double */
  lat: number | null;
  /** Degrees east (WGS 84). @format double */
  lon: number | null;
  /** How exactly the coordinates tell it. */
  @ApiProperty({ enum: PLACE_PRECISIONS, enumName: 'PlacePrecision', nullable: true })
  precision: PlacePrecision | null;
  /** How many events. */
  total: number;
  /** How many of them were said or done: the others are still to come, or came to nothing. */
  happened: number;
  /** The day the first of them began, as the place counts. @format date */
  from: string;
  /** The day the last of them began. @format date */
  to: string;
  /** Ids of those of them that are among `events`, in order of time. @format uuid */
  events: string[];
  /** Talks that took place there, in their order. */
  rounds: PlaceRoundDto[];
}

/** Where the events under a filter were. `total` counts all of them. */
export class PlacesDto extends PageTotalDto {
  /** How many of them are told of here: all up to 10,000, else the latest. */
  looked: number;
  /** How many of those name no place. */
  nowhere: number;
  /** Those of most events first, at most 200. */
  places: PlaceDto[];
  /** How many places there are. */
  placesTotal: number;
  /** How many rounds of talks took place; the latest hundred have their numbers. */
  roundsTotal: number;
  /**
   * `round` where all rounds are of one strand of talks (`track`) and each has a number of its own, as the sides count; else `order`, that
   * of time.
   */
  @ApiProperty({ enum: NUMBERED_BY, enumName: 'NumberedBy' })
  numberedBy: NumberedBy;
  /** In order of time: up to 500, the latest of each place first, and all rounds that have numbers. */
  events: LinkedEventDto[];
}
