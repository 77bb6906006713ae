import { ApiProperty, OmitType } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { ActorRefDto } from '../actors/actors.dto.js';
import { ISSUES, type Issue } from '../domain/vocabulary.js';
import { LinkedEventDto } from '../events/event-detail.dto.js';
import { EventFilterDto } from '../events/event-filter.dto.js';
import { QuoteDto } from '../events/quote.dto.js';

/** On which issue, and in which events. */
export class PositionQueryDto extends OmitType(EventFilterDto, ['issue']) {
  /** Positions on this one. */
  @IsIn(ISSUES)
  @ApiProperty({ enum: ISSUES, enumName: 'Issue' })
  issue: Issue;
}

/** A position as it was stated. */
export class PositionDto {
  event: LinkedEventDto;
  actor: ActorRefDto;
  /** The day it was stated, where it was. @format date */
  day: string;
  /** In an editor's words. */
  stance: string;
  /** Whether its side stated another position before. */
  moved: boolean;
  /** What the actor is quoted with there. */
  quotes: QuoteDto[];
}

/** What a side has stated over time. */
export class SidePositionsDto {
  side: ActorRefDto;
  /** Oldest first. */
  positions: PositionDto[];
}

export class PositionsDto {
  @ApiProperty({ enum: ISSUES, enumName: 'Issue' })
  issue: Issue;
  /** In the order in which the sides first spoke. */
  sides: SidePositionsDto[];
  /** Events about the issue in which no position is stated, oldest first. */
  events: LinkedEventDto[];
}
