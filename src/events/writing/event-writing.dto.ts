import { ApiProperty, IntersectionType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsISO31661Alpha2,
  IsOptional,
  IsString,
  IsTimeZone,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../../common/is-day.js';
import { IsEdtf } from '../../common/is-edtf.js';
import { MayBeAbsent } from '../../common/may-be-absent.js';
import { IsText, IsTextOrNull } from '../../common/is-text.js';
import * as words from '../../domain/vocabulary.js';
import {
  CitationInputDto,
  IssueInputDto,
  LinkInputDto,
  MOST_PARTS,
  ParticipationInputDto,
  StatusChangeInputDto,
} from './event-parts.dto.js';
import { ReasonDto } from './reason.dto.js';

class CodingInputDto {
  @IsText(100) scheme: string;
  @IsText(100) version: string;
  @IsText(100) code: string;
}

/** What is said of an event itself. */
class EventFieldsDto {
  @ApiProperty({ enum: words.KINDS, enumName: 'Kind' })
  @IsIn(words.KINDS)
  kind: words.Kind;
  @IsText(500)
  title: string;
  @MayBeAbsent()
  @IsString()
  @MaxLength(20_000)
  summary?: string;
  /** EDTF or an instant. */
  @IsEdtf()
  when: string;
  /** IANA name of the zone of the place, in which its days are counted. */
  @IsOptional()
  @IsTimeZone()
  timezone?: string | null;
  /** The words that the window was made of. */
  @IsTextOrNull(500)
  saidAs?: string | null;
  /** The rule that made it. */
  @IsTextOrNull(500)
  saidRule?: string | null;
  @IsTextOrNull(300)
  place?: string | null;
  /** ISO 3166-1, two capital letters. */
  @IsOptional()
  @IsISO31661Alpha2()
  country?: string | null;
  @ApiProperty({ enum: words.FORMATS, enumName: 'Format', nullable: true, required: false })
  @IsOptional()
  @IsIn(words.FORMATS)
  format?: words.Format | null;
  @IsTextOrNull(5000)
  condition?: string | null;
  @IsTextOrNull(5000)
  consequence?: string | null;
  /** EDTF or an instant. */
  @IsOptional()
  @IsEdtf()
  deadline?: string | null;
  /** −10 to 10; a new event takes the default of its kind where it is left out. */
  @MayBeAbsent()
  @IsInt()
  @Min(words.INTENSITY_RANGE.min)
  @Max(words.INTENSITY_RANGE.max)
  intensity?: number;
  @IsOptional()
  @ValidateNested()
  @Type(() => CodingInputDto)
  coding?: CodingInputDto | null;
  /** The day the public could know; the first that ledger or sources tell of where it is left out. @format date */
  @MayBeAbsent()
  @IsDay()
  knownOn?: string;
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(MOST_PARTS)
  @ValidateNested({ each: true })
  @Type(() => ParticipationInputDto)
  participations?: ParticipationInputDto[];
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(MOST_PARTS)
  @ValidateNested({ each: true })
  @Type(() => CitationInputDto)
  citations?: CitationInputDto[];
  /** What it is about; at most one position of each actor on each issue. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(MOST_PARTS)
  @ValidateNested({ each: true })
  @Type(() => IssueInputDto)
  issues?: IssueInputDto[];
  /** Links that leave the event. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(MOST_PARTS)
  @ValidateNested({ each: true })
  @Type(() => LinkInputDto)
  links?: LinkInputDto[];
}

/** A new event with all that belongs to it. */
export class NewEventDto extends EventFieldsDto {
  /** Id or slug. */
  @IsText(200)
  dossier: string;
  /** The ledger, oldest first; where it is left out, one entry as the kind and the window suggest. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(MOST_PARTS)
  @ValidateNested({ each: true })
  @Type(() => StatusChangeInputDto)
  statusChanges?: StatusChangeInputDto[];
  /** Draft where it is left out; who may review may publish at once. */
  @ApiProperty({ enum: ['draft', 'in_review', 'published'], required: false, default: 'draft' })
  @MayBeAbsent()
  @IsIn(['draft', 'in_review', 'published'])
  review?: 'draft' | 'in_review' | 'published';
  /** Why. */
  @IsTextOrNull(1000)
  reason?: string | null;
}

/** What changes in the event itself; all else stays. A list of parts is the whole list: what is not in it goes. */
export class EventPatchDto extends PartialType(EventFieldsDto, { skipNullProperties: false }) {}

/** The same, and why. */
export class EventChangeDto extends IntersectionType(EventPatchDto, ReasonDto) {}
