import { ApiProperty, IntersectionType, OmitType, PartialType, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsString, MaxLength, ValidateNested } from 'class-validator';
import { IsLanguage } from '../../common/is-language.js';
import { IsText, IsTextOrNull } from '../../common/is-text.js';
import { MayBeAbsent } from '../../common/may-be-absent.js';
import { MOST_SUMMARY, MOST_TITLE } from '../../domain/tellings.js';
import { EventFieldsDto } from '../event-fields.dto.js';
import {
  CitationInputDto,
  LinkInputDto,
  MOST_PARTS,
  ParticipationInputDto,
  StatusChangeInputDto,
  TellingInputDto,
} from './event-parts.dto.js';
import { IssueInputDto } from './issue-input.dto.js';
import { ReasonDto } from '../../common/reason.dto.js';

/** What belongs to an event; a list that stands is the whole list. */
class EventListsDto {
  /** Of the newest telling, in the language that one was written in: mends it. */
  @MayBeAbsent()
  @IsText(MOST_TITLE)
  title?: string;
  /** As `title`. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(MOST_SUMMARY)
  summary?: string;
  /** What it is called and what is said of it, each from a day on. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_PARTS)
  @ValidateNested({ each: true })
  @Type(() => TellingInputDto)
  tellings?: TellingInputDto[];
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
export class NewEventDto extends IntersectionType(
  PickType(EventFieldsDto, ['kind', 'when'] as const),
  PartialType(OmitType(EventFieldsDto, ['kind', 'when', 'review'] as const), { skipNullProperties: false }),
  EventListsDto,
) {
  /** Id or slug. */
  @IsText(200)
  dossier: string;
  /** The language (BCP 47) of a bare title and summary; the first of the dossier where it is left out. */
  @MayBeAbsent()
  @IsLanguage()
  language?: string;
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
export class EventPatchDto extends IntersectionType(
  PartialType(OmitType(EventFieldsDto, ['review'] as const), { skipNullProperties: false }),
  EventListsDto,
) {}

/** The same, and why. */
export class EventChangeDto extends IntersectionType(EventPatchDto, ReasonDto) {}
