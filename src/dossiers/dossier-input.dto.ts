import { OmitType, PartialType } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsString, Matches, MaxLength } from 'class-validator';
import { IsLanguage } from '../common/is-language.js';
import { IsSlug } from '../common/is-slug.js';
import { IsText, IsTextOrNull, WITHOUT_NUL } from '../common/is-text.js';
import { MayBeAbsent } from '../common/may-be-absent.js';
import { writtenAs } from '../common/validator-reason.js';

/** A negotiation as it is written. */
export class DossierInputDto {
  /** Made from the title where it is missing. */
  @MayBeAbsent()
  @IsSlug()
  slug?: string;

  /** Begins the refs of its events, IRUS in IRUS-2026-014, and never changes; made from the slug where it is missing. */
  @MayBeAbsent()
  @Matches(/^[A-Z0-9]{1,8}$/, {
    context: writtenAs('ref_prefix'),
    message: '$property must be one to eight capital letters or digits',
  })
  refPrefix?: string;

  @IsText(300)
  title: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(5000)
  @Matches(...WITHOUT_NUL)
  summary?: string;

  /** Languages of its quotes (BCP 47). */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsLanguage({ each: true })
  languages?: string[];
}

/** What is to be different about a negotiation; what is left out stays. */
export class DossierPatchDto extends PartialType(OmitType(DossierInputDto, ['slug', 'refPrefix']), {
  skipNullProperties: false,
}) {
  /** Why, for its history. */
  @IsTextOrNull(1000)
  reason?: string | null;
}
