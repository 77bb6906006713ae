import { ApiProperty } from '@nestjs/swagger';
import { ActorRefDto } from '../actors/actors.dto.js';
import { FOLLOW_UP_STATES, type FollowUpState } from '../domain/follow-ups/state.js';

/** A number with the events it was made from. */
export class FigureDto {
  /** Null where there are no cases. @format double */
  value: number | null;
  /** Cases. */
  n: number;
  /** Fewer than ten cases: no ground for conclusions. */
  small: boolean;
  /** Refs of the events counted in it; for a median, of all cases. */
  refs: string[];
  /** Refs of all cases. */
  of: string[];
}

export class StateCountDto {
  @ApiProperty({ enum: FOLLOW_UP_STATES, enumName: 'FollowUpState' })
  state: FollowUpState;
  count: number;
  refs: string[];
}

/** What became of a number of announced steps. */
export class FollowUpFiguresDto {
  total: number;
  /** Every state, in their order. */
  states: StateCountDto[];
  /** Share held inside the announced window, of all whose outcome is known. */
  heldInWindow: FigureDto;
  /** Median of `slipDays` of all that were held in the end, as themselves or as what came instead. */
  medianSlip: FigureDto;
  /** Share held elsewhere, of all held in the end whose places are known. */
  moved: FigureDto;
}

/** The figures of one actor; null for the steps where none is named. */
export class ActorFiguresDto extends FollowUpFiguresDto {
  @ApiProperty({ type: () => ActorRefDto, nullable: true })
  actor: ActorRefDto | null;
}

export class FollowUpStatisticsDto extends FollowUpFiguresDto {
  /** By who announced, those with the most steps first. */
  byAnnouncer: ActorFiguresDto[];
  /** By mediating state or body; a step with two mediators counts for both. */
  byMediator: ActorFiguresDto[];
}
