import { ApiProperty, IntersectionType, OmitType } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import { ActorRefDto } from '../actors/actors.dto.js';
import { PageTotalDto } from '../common/page-total.dto.js';
import { PageQueryDto } from '../common/page.dto.js';
import { MOVES, type Move } from '../domain/vocabulary.js';
import { LinkedEventDto } from '../events/event-detail.dto.js';
import { EventFilterDto } from '../events/event-filter.dto.js';
import { QuoteDto } from '../events/quote.dto.js';

/** On which issue, and in which events: a page of those about it, oldest first. */
export class PositionQueryDto extends IntersectionType(OmitType(EventFilterDto, ['issue']), PageQueryDto) {
  /** Positions on this one: the slug of an issue of the dossiers asked for. */
  @IsString()
  @MaxLength(100)
  issue: string;
}

/** A position as it was stated, or told by somebody else. */
export class PositionDto {
  /** @format uuid */
  id: string;
  event: LinkedEventDto;
  /** Whose position it is. */
  actor: ActorRefDto;
  /** Who tells that the actor holds it; null where the actor states it. */
  reportedBy: ActorRefDto | null;
  /** The day it was stated, where it was. @format date */
  day: string;
  /** In an editor's words, in the language asked for where it is told in it. */
  stance: string;
  /** An editor's mark: harder or softer than what its side held before, or the first on the issue. */
  @ApiProperty({ enum: MOVES, enumName: 'Move', nullable: true })
  moved: Move | null;
  /** The quote it rests on; where none is named, what whoever states or tells it is quoted with there. */
  quotes: QuoteDto[];
}

/** What a side has stated over time. */
export class SidePositionsDto {
  side: ActorRefDto;
  /** Oldest first; none where the page has nothing of a party. */
  positions: PositionDto[];
}

/** `total` counts the events about the issue, with a position and without. */
export class PositionsDto extends PageTotalDto {
  issue: string;
  /** Parties of the dossiers in their order, whatever this page has of them; then others in the order in which they first speak in it. */
  sides: SidePositionsDto[];
  /** Events of the page in which no position is stated, oldest first. */
  events: LinkedEventDto[];
  nextCursor: string | null;
}
