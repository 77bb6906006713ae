import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional, Matches, ValidateNested } from 'class-validator';
import { IsCountry } from '../common/is-country.js';
import { IsEdtf } from '../common/is-edtf.js';
import { IsLastDay } from '../common/is-window.js';
import { IsLanguage } from '../common/is-language.js';
import { IsNames } from '../common/is-names.js';
import { IsSlug } from '../common/is-slug.js';
import { EachText, IsText, IsTextOrNull } from '../common/is-text.js';
import { MayBeAbsent } from '../common/may-be-absent.js';
import { ACTOR_TYPES, type ActorType } from '../domain/vocabulary.js';
import { writtenAs } from '../common/validator-reason.js';

/** An office of a person as it is written. */
export class TenureInputDto {
  @IsText(300)
  office: string;

  /** What it is called in other languages (BCP 47). */
  @MayBeAbsent()
  @IsNames()
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  offices?: Record<string, string>;

  /** Id or slug of the state or body that the office belongs to. */
  @IsText(200)
  body: string;

  /** EDTF; null or missing where not known. */
  @IsOptional()
  @IsEdtf()
  from?: string | null;

  /** EDTF, included; null or missing while it lasts or where not known. */
  @IsOptional()
  @IsLastDay()
  to?: string | null;
}

/** A name that an actor had for a time, as it is written. */
export class DatedNameInputDto {
  @IsText(300)
  name: string;

  /** BCP 47; null or missing for one that it had in every language. */
  @IsOptional()
  @IsLanguage()
  language?: string | null;

  /** EDTF; null or missing where not known, but not both days. */
  @IsOptional()
  @IsEdtf()
  from?: string | null;

  /** EDTF, included; null or missing while it lasts or where not known. */
  @IsOptional()
  @IsLastDay()
  to?: string | null;
}

/** An actor as it is written. */
class ActorInputDto {
  /** Made from the name where it is missing. */
  @MayBeAbsent()
  @IsSlug()
  slug?: string;

  @IsText(300)
  name: string;

  @IsIn(ACTOR_TYPES)
  @ApiProperty({ enum: ACTOR_TYPES, enumName: 'ActorType' })
  type: ActorType;

  /** One name per language (BCP 47). */
  @MayBeAbsent()
  @IsNames()
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  names?: Record<string, string>;

  /** Other ways it is written, in any script; an alias that only repeats the name is left out. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(200)
  @EachText(300)
  aliases?: string[];

  /** Names that it had for a time: one a day, or one in each language; a change replaces the whole list. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => DatedNameInputDto)
  datedNames?: DatedNameInputDto[];

  /** ISO 3166-1 alpha-2. */
  @IsOptional()
  @IsCountry()
  country?: string | null;

  /** Q-number. */
  @IsOptional()
  @Matches(/^Q[1-9]\d{0,15}$/, {
    context: writtenAs('wikidata'),
    message: '$property must be a Wikidata id such as Q794',
  })
  wikidata?: string | null;

  /** The offices of a person, in the order in which they are to be named; a change replaces the whole list. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => TenureInputDto)
  tenures?: TenureInputDto[];
}

/** An actor to be made. */
export class NewActorDto extends ActorInputDto {
  /** That it is another one than those of its name that are known (`like_known`). */
  @MayBeAbsent()
  @IsBoolean()
  confirmed?: boolean;
}

/** What is to be different about an actor; what is left out stays. */
export class ActorPatchDto extends PartialType(OmitType(ActorInputDto, ['slug']), { skipNullProperties: false }) {
  /** Why, for its history. */
  @IsTextOrNull(1000)
  reason?: string | null;
}

/** Whom a new actor may be: its name, and what it is where that is chosen. */
export class AlikeQueryDto {
  /** What the new actor is to be called, as it would be typed. */
  @IsText(300)
  name: string;

  /** Only actors of this type. */
  @MayBeAbsent()
  @IsIn(ACTOR_TYPES)
  @ApiProperty({ enum: ACTOR_TYPES, enumName: 'ActorType', required: false })
  type?: ActorType;
}
