import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { IsCountry } from '../common/is-country.js';
import { IsSlug } from '../common/is-slug.js';
import { IsText, IsTextOrNull } from '../common/is-text.js';
import { MayBeAbsent } from '../common/may-be-absent.js';
import { RELIABILITIES, SOURCE_KINDS, type Reliability, type SourceKind } from '../domain/vocabulary.js';

/** A publisher as it is written. */
export class PublisherInputDto {
  /** Made from the name where it is missing. */
  @MayBeAbsent()
  @IsSlug()
  slug?: string;

  @IsText(300)
  name: string;

  /** Admiralty grade that its sources inherit; F, unknown, where it is missing. */
  @MayBeAbsent()
  @IsIn(RELIABILITIES)
  @ApiProperty({ enum: RELIABILITIES, enumName: 'Reliability', required: false })
  reliability?: Reliability;

  /** What its sources are where they do not say otherwise; an article where it is missing. */
  @MayBeAbsent()
  @IsIn(SOURCE_KINDS)
  @ApiProperty({ enum: SOURCE_KINDS, enumName: 'SourceKind', required: false })
  kind?: SourceKind;

  /** ISO 3166-1, two capital letters; XK is Kosovo. */
  @IsOptional()
  @IsCountry()
  country?: string | null;

  /** Why it has its grade, and whatever else is to be known of it. */
  @IsTextOrNull(5000)
  note?: string | null;
}

/** What is to be different about a publisher; what is left out stays. */
export class PublisherPatchDto extends PartialType(OmitType(PublisherInputDto, ['slug']), {
  skipNullProperties: false,
}) {
  /** Why, for its history. */
  @IsTextOrNull(1000)
  reason?: string | null;
}
