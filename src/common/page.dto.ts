import { Transform } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { toInteger } from './query-values.js';

/** How many items a page holds where the caller does not say. */
const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 500;

/** What every list takes. */
export class PageQueryDto {
  /** Items per page, 1 to 500. */
  @IsOptional()
  @Transform(({ value }) => toInteger(value))
  @IsInt()
  @Min(1)
  @Max(MAX_LIMIT)
  limit: number = DEFAULT_LIMIT;

  /** Where to go on: `nextCursor` of the page before. */
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  cursor?: string;
}
