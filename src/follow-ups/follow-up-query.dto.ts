import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQueryDto } from '../common/page.dto.js';
import { toArray } from '../common/query-values.js';
import { FOLLOW_UP_STATES, type FollowUpState } from '../domain/follow-ups/state.js';
import { COUNTED_AS, type CountedAs } from '../domain/follow-ups/statistics.js';
import { EventFilterDto } from '../events/event-filter.dto.js';

/** Which announced next steps: the filters of events, and what became of them, by whom and between whom. */
export class FollowUpFilterDto extends EventFilterDto {
  /** What became of it; any of. */
  @IsOptional()
  @Transform(({ value }) => toArray(value))
  @IsIn(FOLLOW_UP_STATES, { each: true })
  @ApiProperty({ enum: FOLLOW_UP_STATES, enumName: 'FollowUpState', isArray: true, required: false })
  state?: FollowUpState[];

  /** Slugs of who announced or confirmed it for a window that ends, or `none` where nobody is named so; any of. */
  @IsOptional()
  @Transform(({ value }) => toArray(value))
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  @ArrayMaxSize(50)
  announcer?: string[];

  /** Slugs of the states or bodies that mediate, or `none`; any of. */
  @IsOptional()
  @Transform(({ value }) => toArray(value))
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  @ArrayMaxSize(50)
  mediator?: string[];

  /** As what it is counted in the statistics: in the part of a figure, as held where it was announced, as without an end; any of. */
  @IsOptional()
  @Transform(({ value }) => toArray(value))
  @IsIn(COUNTED_AS, { each: true })
  @ApiProperty({ enum: COUNTED_AS, enumName: 'CountedAs', isArray: true, required: false })
  counted?: CountedAs[];
}

/** A page of announced next steps, in the order in which they were announced. */
export class FollowUpQueryDto extends IntersectionType(FollowUpFilterDto, PageQueryDto) {}
