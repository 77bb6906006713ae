import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { IsAddress } from '../common/is-address.js';
import { IsDay } from '../common/is-day.js';
import { IsLanguage } from '../common/is-language.js';
import { IsSlug } from '../common/is-slug.js';
import { IsText, IsTextOrNull } from '../common/is-text.js';
import { MayBeAbsent } from '../common/may-be-absent.js';
import { RELIABILITIES, type Reliability } from '../domain/vocabulary.js';

/** A document as it is written. */
export class SourceInputDto {
  /** Made from publisher and day where it is missing. */
  @MayBeAbsent()
  @IsSlug()
  slug?: string;

  /** Kept as it is given; whether it is known already is judged without what tells one copy of an address from another. */
  @IsAddress()
  url: string;

  @IsText(300)
  publisher: string;

  @IsText(1000)
  title: string;

  /** @format date */
  @IsDay()
  publishedOn: string;

  /** BCP 47. */
  @IsLanguage()
  language: string;

  /** Admiralty grade; F, unknown, where it is missing. */
  @MayBeAbsent()
  @IsIn(RELIABILITIES)
  @ApiProperty({ enum: RELIABILITIES, enumName: 'Reliability', required: false })
  reliability?: Reliability;

  @IsTextOrNull(5000)
  note?: string | null;

  /** The mirror or interface actually read, where `url` is the address that it declares. */
  @IsTextOrNull(2000)
  retrievedVia?: string | null;
}

/** What is to be different about a document; what is left out stays. */
export class SourcePatchDto extends PartialType(OmitType(SourceInputDto, ['slug']), { skipNullProperties: false }) {
  /** Why, for its history. */
  @IsTextOrNull(1000)
  reason?: string | null;
}
