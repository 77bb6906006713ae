import { IntersectionType, OmitType, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { REF_FORM } from '../domain/slug.js';
import { DatedNameInputDto } from '../actors/actor-input.dto.js';
import { IsCountry } from '../common/is-country.js';
import { IsEdtf } from '../common/is-edtf.js';
import { IsNames } from '../common/is-names.js';
import { IsText } from '../common/is-text.js';
import { BUNDLE_FORMAT } from '../domain/bundle-format.js';
import * as words from '../domain/vocabulary.js';
import { DossierInputDto } from '../dossiers/dossier-input.dto.js';
import { EventFieldsDto } from '../events/event-fields.dto.js';
import { NewEventDto } from '../events/writing/event-writing.dto.js';
import { PublisherInputDto } from '../publishers/publisher-input.dto.js';
import { SourceInputDto } from '../sources/source-input.dto.js';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Entries of a list. */
export const MOST = 100_000;

/** The first has no number in its file; it is put into the words of the second before it is checked. */
const FORMATS_READ = [2, BUNDLE_FORMAT] as const;

/** A dossier as it is written through the API, with a slug; who sits in it is named by the slugs of the file. */
class BundleDossier extends OmitType(DossierInputDto, ['slug', 'refPrefix', 'summary', 'languages'] as const) {
  @Matches(SLUG) slug: string;
  @IsOptional() @Matches(/^[A-Z0-9]{1,8}$/) refPrefix?: string;
  @IsString() @MaxLength(5000) summary: string;
  @IsString({ each: true }) languages: string[];
}

class BundleTenure {
  @Matches(SLUG) body: string;
  @IsText(300) office: string;
  /** Since format 3. */
  @IsOptional() @IsNames() offices?: Record<string, string>;
  @IsOptional() @IsEdtf() from?: string | null;
  @IsOptional() @IsEdtf() to?: string | null;
}

/** An actor, with names and offices. */
export class BundleActor {
  @Matches(SLUG) slug: string;
  @IsText(300) name: string;
  @IsObject() names: Record<string, string>;
  @IsIn(words.ACTOR_TYPES) type: words.ActorType;
  @IsOptional() @IsCountry() country?: string | null;
  @IsOptional() @Matches(/^Q[1-9]\d*$/) wikidata?: string | null;
  @IsArray() @ValidateNested({ each: true }) @Type(() => BundleTenure) tenures: BundleTenure[];
  @IsString({ each: true }) aliases: string[];
  /** Since format 3. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => DatedNameInputDto)
  datedNames?: DatedNameInputDto[];
}

/** A publisher; those that only sources name are made of the name. */
export class BundlePublisher extends OmitType(PublisherInputDto, ['slug'] as const) {
  @Matches(SLUG) slug: string;
}

/** A document, as it is written through the API. */
export class BundleSource extends OmitType(SourceInputDto, ['slug'] as const) {
  @Matches(SLUG) slug: string;
}

/** An event as it is written through the API, but that it names events, actors and sources of the file by their slugs. */
export class BundleEvent extends IntersectionType(
  OmitType(NewEventDto, ['dossier', 'review', 'reason'] as const),
  PickType(EventFieldsDto, ['review'] as const),
) {
  @Matches(SLUG) slug: string;
  @IsOptional() @Matches(REF_FORM) ref?: string;
}

/** A whole dossier in one file: all that belongs to it, joined by slugs. */
export class BundleDto {
  @IsIn(FORMATS_READ) format: number;
  @ValidateNested() @Type(() => BundleDossier) @IsObject() dossier: BundleDossier;
  @IsArray() @ArrayMaxSize(MOST) @ValidateNested({ each: true }) @Type(() => BundleActor) actors: BundleActor[];
  /** Since format 3. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST)
  @ValidateNested({ each: true })
  @Type(() => BundlePublisher)
  publishers?: BundlePublisher[];
  @IsArray() @ArrayMaxSize(MOST) @ValidateNested({ each: true }) @Type(() => BundleSource) sources: BundleSource[];
  @IsArray() @ArrayMaxSize(MOST) @ValidateNested({ each: true }) @Type(() => BundleEvent) events: BundleEvent[];
  /** What its maker keeps in the file beside the record; it is left where it is. */
  @IsOptional() @IsObject() kept?: object;
}
