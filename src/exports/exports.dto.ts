import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { EVENT_SORTS, EventFilterDto, type EventSort } from '../events/event-filter.dto.js';

/** What comes out is what the same filter shows on screen. */
export class CsvQueryDto extends EventFilterDto {
  /** By window, last change or strength; `-` is the other way round. */
  @IsOptional()
  @IsIn(EVENT_SORTS)
  @ApiProperty({ enum: EVENT_SORTS, enumName: 'EventSort', required: false, default: 'when' })
  sort: EventSort = 'when';

  /** Begin with a byte order mark, which spreadsheets want before they believe in UTF-8. */
  @IsOptional()
  @IsIn(['true', 'false'])
  @ApiProperty({ enum: ['true', 'false'], required: false })
  bom?: 'true' | 'false';

  /** Leave text as it is, even where a spreadsheet would run it as a formula. */
  @IsOptional()
  @IsIn(['true', 'false'])
  @ApiProperty({ enum: ['true', 'false'], required: false })
  raw?: 'true' | 'false';
}
