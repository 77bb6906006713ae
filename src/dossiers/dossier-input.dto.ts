import { ApiExtraModels, ApiProperty, getSchemaPath, OmitType, PartialType, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { ByLanguage } from '../common/by-language.js';
import { IsByLanguage } from '../common/is-by-language.js';
import { IsLanguage } from '../common/is-language.js';
import { IsSlug } from '../common/is-slug.js';
import { EachText, IsText, IsTextOrNull, WITHOUT_NUL } from '../common/is-text.js';
import { MayBeAbsent } from '../common/may-be-absent.js';
import { writtenAs } from '../common/validator-reason.js';
import { AUTHORSHIPS, type AuthorsToldBy } from '../domain/vocabulary.js';
import { IsTranslations } from './is-translations.js';

/** Characters of the sentence that says what a negotiation is. */
const MOST_SENTENCE = 160;

/** An issue of a negotiation as it is written. */
export class IssueWordsDto {
  /** Made from the label where it is missing; it never changes, for events name it. */
  @MayBeAbsent()
  @IsSlug()
  slug?: string;

  /** What it is called, by language (BCP 47). */
  @ByLanguage()
  @IsByLanguage(100)
  labels: Record<string, string>;
}

/** What a negotiation is called and said to be, in a language other than its first. */
export class DossierWordsDto {
  @MayBeAbsent()
  @IsText(300)
  title?: string;

  @MayBeAbsent()
  @IsText(MOST_SENTENCE)
  sentence?: string;

  @MayBeAbsent()
  @IsText(5000)
  summary?: string;
}

/** A negotiation as it is written. */
@ApiExtraModels(DossierWordsDto)
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

  /** What it is, in one sentence of at most 160 characters. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(MOST_SENTENCE)
  @Matches(...WITHOUT_NUL)
  sentence?: string;

  /** Title, sentence and summary in other languages, by their tags (BCP 47). */
  @MayBeAbsent()
  @IsTranslations()
  @ApiProperty({ type: 'object', additionalProperties: { $ref: getSchemaPath(DossierWordsDto) } })
  translations?: Record<string, DossierWordsDto>;

  /** Under which its data may be used, such as CC BY 4.0. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(200)
  @Matches(...WITHOUT_NUL)
  licence?: string;

  /** How readers are told who wrote: in which role, as where it is missing, or by name. */
  @MayBeAbsent()
  @IsIn(AUTHORSHIPS)
  @ApiProperty({ enum: AUTHORSHIPS, enumName: 'Authorship' })
  authorship?: AuthorsToldBy;

  /** Ids or slugs of the states and bodies that negotiate, in the order in which they are to be named. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(50)
  @EachText(200)
  parties?: string[];

  /** Ids or slugs of those that mediate or facilitate. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(50)
  @EachText(200)
  mediators?: string[];

  /** What it is about, in the order in which it is to be named; a change replaces the whole list. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => IssueWordsDto)
  issues?: IssueWordsDto[];

  /** Languages of its texts and quotes (BCP 47); the first is that of title, sentence and summary. */
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

/** The issues of a negotiation, as a whole. */
export class DossierIssuesDto extends PickType(DossierPatchDto, ['reason'] as const) {
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => IssueWordsDto)
  issues: IssueWordsDto[];
}
