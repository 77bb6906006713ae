import { Transform } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { toInteger } from '../common/query-values.js';
import { COARSEST, FINEST } from '../domain/timeline/grid.js';
import { EventFilterDto } from '../events/event-filter.dto.js';

/** A tile of the timeline: those of step 5 are 32 hours long, of each further step twice as long. */
export class TileQueryDto extends EventFilterDto {
  /** A tile is 2^step hours long; 5 to 24. */
  @Transform(({ value }) => toInteger(value))
  @IsInt()
  @Min(FINEST)
  @Max(COARSEST)
  step: number;

  /** Which of them: 0 begins with 1970 (UTC), −1 ends there. */
  @Transform(({ value }) => toInteger(value))
  @IsInt()
  @Min(-2_500_000)
  @Max(2_500_000)
  tile: number;
}
