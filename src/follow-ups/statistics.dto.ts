import { ApiProperty } from '@nestjs/swagger';
import { ActorRefDto } from '../actors/actors.dto.js';
import { FOLLOW_UP_STATES, type FollowUpState } from '../domain/follow-ups/state.js';

/** Between which bounds a share lies. */
class IntervalDto {
  /** @format double */
  low: number;
  /** @format double */
  high: number;
}

/** A number with how many events it was made from; the list of follow-ups names them (`counted`). */
class FigureDto {
  /** Null where there are no cases. @format double */
  value: number | null;
  /** Cases. */
  n: number;
  /** How many of them are counted in it; for a median, all. */
  part: number;
  /** Fewer than ten cases: no ground for conclusions. */
  small: boolean;
  /** Its 95 % interval (Jeffreys); null for a median, and without cases. */
  @ApiProperty({ type: () => IntervalDto, nullable: true })
  interval: IntervalDto | null;
}

class StateCountDto {
  @ApiProperty({ enum: FOLLOW_UP_STATES, enumName: 'FollowUpState' })
  state: FollowUpState;
  count: number;
}

class StepCountDto {
  count: number;
}

/**
 * What became of a number of announced steps. All shares are of those that somebody announced or confirmed for a window
 * that ends; the four fates together are all of them whose outcome is known.
 */
export class FollowUpFiguresDto {
  total: number;
  /** Every state, in their order. */
  states: StateCountDto[];
  /** Steps announced without an end, which cannot be missed: in none of the shares. */
  openEnded: StepCountDto;
  /** Share held inside the announced window. */
  inWindow: FigureDto;
  /** Share held after it, as themselves or as what came instead. */
  later: FigureDto;
  /** Share held before it opened, or for which something else came before its end. */
  otherwise: FigureDto;
  /** Share that did not take place, nor anything instead. */
  never: FigureDto;
  /** Median of `slipDays` of those held in the end, as themselves or as what came instead. */
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
  /** By who announced or confirmed for a window that ends, those with the most steps first, fifty of them; then of nobody. */
  byAnnouncer: ActorFiguresDto[];
  /** How many there are in all. */
  announcers: number;
  /** By mediating state or body, the same; a step with two mediators counts for both. */
  byMediator: ActorFiguresDto[];
  /** How many there are in all. */
  mediators: number;
}
