import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsUUID } from 'class-validator';
import { IsSlug } from '../../common/is-slug.js';
import { IsTextOrNull } from '../../common/is-text.js';
import { MayBeAbsent } from '../../common/may-be-absent.js';
import { REVIEWS, type Review } from '../../domain/vocabulary.js';

/** So many events change at once; whoever has more asks again. */
const MOST = 100;

/** What is to become of several events. */
export class EventsTogetherDto {
  /** Of the events, at most 100. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  ids: string[];
  /** The state of review that they are to come to; those that stand there already stay. */
  @MayBeAbsent()
  @IsIn(REVIEWS)
  @ApiProperty({ enum: REVIEWS, enumName: 'Review', required: false })
  to?: Review;
  /** What is to be said about that step; needed where something published is retracted. */
  @IsTextOrNull(5000)
  comment?: string | null;
  /** Slugs of issues that they are about, too; those that say so already stay. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsSlug({ each: true })
  issues?: string[];
  /** Why they are about those issues, for their histories; needed where one has been published. */
  @IsTextOrNull(1000)
  reason?: string | null;
}

/** What became of them. */
export class ChangedTogetherDto {
  /** How many were not so already. */
  changed: number;
}
