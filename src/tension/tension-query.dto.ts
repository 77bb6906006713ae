import { Transform } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, MaxLength, Min } from 'class-validator';
import { toInteger } from '../common/query-values.js';
import { EventFilterDto } from '../events/event-filter.dto.js';

/** Days after which an event weighs half, where nobody says otherwise. */
const DEFAULT_HALF_LIFE = 7;

/** Of which events the lines are drawn, and how smoothly; `from` and `to` bound the lines. */
export class TensionQueryDto extends EventFilterDto {
  /** Two slugs of states or bodies, `iran,us`: only events in which both take part, themselves or by their people. */
  @IsOptional()
  @MaxLength(400)
  @Matches(/^[a-z0-9-]+,[a-z0-9-]+$/, { message: 'pair must be two slugs joined by a comma' })
  pair?: string;

  /** Days after which an event weighs half, 1 to 365. */
  @IsOptional()
  @Transform(({ value }) => toInteger(value))
  @IsInt()
  @Min(1)
  @Max(365)
  halfLife: number = DEFAULT_HALF_LIFE;
}
