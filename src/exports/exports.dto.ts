import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { EVENT_SORTS, EventFilterDto, type EventSort } from '../events/event-filter.dto.js';

/** What comes out is what the same filter shows on screen. */
export class ExportQueryDto extends EventFilterDto {
  /** By window, last change or strength; `-` is the other way round. */
  @IsOptional()
  @IsIn(EVENT_SORTS)
  @ApiProperty({ enum: EVENT_SORTS, enumName: 'EventSort', required: false, default: 'when' })
  sort: EventSort = 'when';
}

/** The same as CSV. */
export class CsvQueryDto extends ExportQueryDto {
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

/** The same as a calendar. */
export class CalendarQueryDto extends ExportQueryDto {
  /** With a task for each of which it has to be said what became of it, due when its time is over. */
  @IsOptional()
  @IsIn(['true', 'false'])
  @ApiProperty({ enum: ['true', 'false'], required: false })
  todo?: 'true' | 'false';
}

/** What is in a file, for whoever wants to know whether it came whole. */
export class ManifestDto {
  /** Events in it. */
  rows: number;

  /** Its size, not compressed. */
  bytes: number;

  /** SHA-256 of its bytes, in hexadecimal digits. */
  sha256: string;

  /** The day looked back to; null is now. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  knownOn: string | null;

  /** Under which the dossiers in it may be passed on, where they say. */
  licences: string[];
}
