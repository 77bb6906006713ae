import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsDefined, IsIn, IsObject, ValidateNested } from 'class-validator';
import { LanguageDto } from '../../common/known-on.dto.js';
import { PageTotalDto } from '../../common/page-total.dto.js';
import { PageQueryDto } from '../../common/page.dto.js';
import { IsText, IsTextOrNull } from '../../common/is-text.js';
import { MayBeAbsent } from '../../common/may-be-absent.js';
import { KINDS, REVIEWS, type Kind, type Review } from '../../domain/vocabulary.js';
import { REVISED } from '../../history/revision.entity.js';
import { SuggestingDto, SuggestionHeadDto } from '../../suggestions/suggestion.dto.js';
import { DossierRefDto } from '../event-summary.dto.js';
import { MOST_PARTS, StatusChangeInputDto } from '../writing/event-parts.dto.js';
import { EventPatchDto } from '../writing/event-writing.dto.js';

const COMMENT = 5000;

/** A step of editorial work. */
export class ReviewDto {
  @ApiProperty({ enum: REVIEWS, enumName: 'Review' })
  @IsIn(REVIEWS)
  to: Review;
  /** What is to be said about it; needed where something published is retracted. */
  @IsTextOrNull(COMMENT)
  comment?: string | null;
}

export class NewCommentDto {
  @IsText(COMMENT)
  comment: string;
}

/** What somebody says of an event to those who work on it. */
export class CommentDto {
  /** @format uuid */
  id: string;
  /** The version of the event that was there then. */
  version: number;
  /** The state of review that it went with; null where it stands by itself. */
  @ApiProperty({ enum: REVIEWS, enumName: 'Review', nullable: true })
  review: Review | null;
  comment: string;
  author: string;
  /** @format date-time */
  createdAt: string;
}

/** Oldest first. */
export class CommentsDto {
  items: CommentDto[];
}

/** What is to change, as in a PATCH of the event, and entries for its ledger. */
export class SuggestedChangesDto extends EventPatchDto {
  /** Entries to be added, oldest first; those that are there stay. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(MOST_PARTS)
  @ValidateNested({ each: true })
  @Type(() => StatusChangeInputDto)
  statusChanges?: StatusChangeInputDto[];
}

/** A correction for those to make who may. */
export class NewSuggestionDto extends SuggestingDto {
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => SuggestedChangesDto)
  changes: SuggestedChangesDto;
}

/** A suggested correction of an event. */
export class SuggestionDto extends SuggestionHeadDto {
  /** @format uuid */
  eventId: string;
  changes: SuggestedChangesDto;
}

/** Oldest first. */
export class SuggestionsDto {
  items: SuggestionDto[];
}

/** An event, or a suggestion of an event or a record, that waits to be reviewed. */
export class WaitingDto {
  @ApiProperty({ enum: REVISED, enumName: 'Revised' })
  entity: (typeof REVISED)[number];
  /** Of the event or the record. @format uuid */
  id: string;
  /** The ref of the event; null until it is first published, and of a record. */
  ref: string | null;
  /** Of the event or the record. */
  slug: string;
  title: string;
  /** Null of a record. */
  @ApiProperty({ enum: KINDS, enumName: 'Kind', nullable: true })
  kind: Kind | null;
  /** That of the event; null of a record. */
  @ApiProperty({ type: () => DossierRefDto, nullable: true })
  dossier: DossierRefDto | null;
  /** Who handed it in, or suggests it, and when. */
  author: string;
  /** @format date-time */
  since: string;
  /** The suggested correction that waits; null where the event itself does. @format uuid */
  suggestion: string | null;
  /** Why, as far as it was said. */
  reason: string | null;
}

/** Which page of what waits, and in which language. */
export class ReviewQueryDto extends IntersectionType(PageQueryDto, LanguageDto) {}

/** What waits to be reviewed, the longest waiting first. */
export class ReviewQueueDto extends PageTotalDto {
  items: WaitingDto[];
  /** Send it as `cursor` to go on; null at the end. */
  nextCursor: string | null;
}

/** A suggestion, with the event or the record that it is of. */
export class OwnSuggestionDto extends SuggestionHeadDto {
  /** What is to change, as in a PATCH of what it is of. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  changes: object;
  @ApiProperty({ enum: REVISED, enumName: 'Revised' })
  entity: (typeof REVISED)[number];
  /** The ref of the event; null until it is first published, and of a record. */
  ref: string | null;
  /** Of the event or the record. */
  slug: string;
  title: string;
}

/** One’s own suggestions, newest first. */
export class OwnSuggestionPageDto extends PageTotalDto {
  items: OwnSuggestionDto[];
  /** Send it as `cursor` to go on; null at the end. */
  nextCursor: string | null;
}
