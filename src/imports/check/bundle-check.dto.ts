import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import * as words from '../../domain/vocabulary.js';
import { LISTS, type List } from '../archive-files.js';

const LIST = { enum: LISTS, enumName: 'BundleList' };

/** What the entries of a list of a bundle come to: `total` is the sum of the others. */
export class BundleCountsDto {
  total: number;
  created: number;
  /** Those that are here and learn something. */
  updated: number;
  /** Those that are here and stay as they are. */
  unchanged: number;
  rejected: number;
}

export class BundleTotalsDto {
  actors: BundleCountsDto;
  publishers: BundleCountsDto;
  sources: BundleCountsDto;
  events: BundleCountsDto;
}

/** Something wrong with a bundle, which keeps all of it from coming in. */
export class BundleMistakeDto {
  /** A JSON pointer into the bundle; the archive’s files are its lists. */
  pointer: string;
  /** The list; null where it is of the bundle beside its lists. */
  @ApiProperty({ ...LIST, nullable: true })
  list: List | null;
  /** Which entry of the list, from 1: its line in an archive; null beside the lists. */
  number: number | null;
  /** What the entry calls itself; null where it does not. */
  slug: string | null;
  /** As of refusals. */
  code: string;
  /** Values to word the reason from. */
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
  })
  parameters?: Record<string, string | number>;
  /** The reason in English. */
  detail: string;
}

/** A field of something that is here, and what it would be. */
export class BundleChangeDto {
  @ApiProperty(LIST)
  list: List;
  slug: string;
  field: string;
  before: string | null;
  after: string;
}

/** A field that the bundle says otherwise than it stands here, where it would stay. */
export class BundleLeftOutDto {
  @ApiProperty(LIST)
  list: List;
  slug: string;
  field: string;
  /** Null where nothing stands, or a list does. */
  here: string | null;
  given: string | null;
}

/** Somebody who is not here and would be. */
export class BundleNewActorDto {
  slug: string;
  name: string;
  @ApiProperty({ enum: words.ACTOR_TYPES, enumName: 'ActorType' })
  type: words.ActorType;
  /** ISO 3166-1. */
  country: string | null;
  /** Slugs of those who are here and may be the same. */
  alike: string[];
}

/** What would come of a bundle. Of the lists below the totals the first 200 entries are told, of new actors 3,000. */
export class BundleCheckDto {
  /** Slug of its dossier; null where it has none. */
  dossier: string | null;
  title: string | null;
  /** Whether nothing keeps it from coming in. */
  fits: boolean;
  totals: BundleTotalsDto;
  changes: BundleChangeDto[];
  leftOut: BundleLeftOutDto[];
  newActors: BundleNewActorDto[];
  errors: BundleMistakeDto[];
  /** How many mistakes there are. */
  mistakes: number;
}
