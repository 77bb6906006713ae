import { Transform } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { toInteger } from '../common/query-values.js';
import { EventFilterDto } from '../events/event-filter.dto.js';

/** A window of the timeline: `from` and `to` bound it, the filters choose what is in it. */
export class TimelineQueryDto extends EventFilterDto {
  /** Most items to send, 0 to 300; the most telling of each kind and part of the window are chosen. */
  @IsOptional()
  @Transform(({ value }) => toInteger(value))
  @IsInt()
  @Min(0)
  @Max(300)
  limit: number = 300;

  /** Slices of the window, 1 to 500. */
  @IsOptional()
  @Transform(({ value }) => toInteger(value))
  @IsInt()
  @Min(1)
  @Max(500)
  bins: number = 60;
}
