import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDefined, IsIn, IsInt, IsObject, Max, Min, ValidateNested } from 'class-validator';
import { IsText, IsTextOrNull } from '../../common/is-text.js';
import { REVIEWS, type Review } from '../../domain/vocabulary.js';
import { EventPatchDto } from '../writing/event-writing.dto.js';
import { SUGGESTION_STATES, type SuggestionState } from './event-suggestion.entity.js';

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

/** A correction for those to make who may. */
export class NewSuggestionDto {
  /** The version that was read. */
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  baseVersion: number;
  /** What is to change, as in a PATCH of the event. */
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => EventPatchDto)
  changes: EventPatchDto;
  /** Why. */
  @IsText(1000)
  reason: string;
}

/** What is to be said to whoever suggested it. */
export class SuggestionAnswerDto {
  @IsTextOrNull(COMMENT)
  comment?: string | null;
}

/** A suggested correction. */
export class SuggestionDto {
  /** @format uuid */
  id: string;
  /** @format uuid */
  eventId: string;
  baseVersion: number;
  changes: EventPatchDto;
  reason: string;
  @ApiProperty({ enum: SUGGESTION_STATES })
  state: SuggestionState;
  author: string;
  /** @format date-time */
  createdAt: string;
  decidedBy: string | null;
  /** @format date-time */
  decidedAt: string | null;
  comment: string | null;
}

/** Oldest first. */
export class SuggestionsDto {
  items: SuggestionDto[];
}

/** An event that waits for somebody to review it. */
export class WaitingEventDto {
  /** @format uuid */
  id: string;
  ref: string;
  title: string;
  version: number;
  /** Who wrote the newest version, and when. */
  author: string;
  /** @format date-time */
  since: string;
}

/** An open suggestion, with its event. */
export class WaitingSuggestionDto extends SuggestionDto {
  ref: string;
  title: string;
}

/** What waits to be reviewed, the longest waiting first. */
export class ReviewQueueDto {
  events: WaitingEventDto[];
  suggestions: WaitingSuggestionDto[];
}
