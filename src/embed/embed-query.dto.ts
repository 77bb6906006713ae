import { OmitType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { toInteger } from '../common/query-values.js';
import { EventFilterDto } from '../events/event-filter.dto.js';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What a timeline on a page of others shows, and how. */
export class EmbedQueryDto extends OmitType(EventFilterDto, ['dossier', 'review', 'author'] as const) {
  /** The ref of an event that is told above, and lit. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  event?: string;

  /** The stretch that is drawn, without choosing by it: two days with two dots between them. */
  @IsOptional()
  @Matches(/^\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d$/)
  window?: string;

  /** Colours: as the reader’s system wishes, or always the same. */
  @IsOptional()
  @IsIn(THEMES)
  theme: Theme = 'auto';

  /** Pixels of the frame, for which it is laid out. */
  @IsOptional()
  @Transform(({ value }) => toInteger(value))
  @IsInt()
  @Min(200)
  @Max(2400)
  width: number = 960;

  /** The same of its height. */
  @IsOptional()
  @Transform(({ value }) => toInteger(value))
  @IsInt()
  @Min(200)
  @Max(2000)
  height: number = 560;
}
