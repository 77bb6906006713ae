import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayUnique, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { toArray, toInteger } from '../common/query-values.js';
import { CSV_COLUMNS, type CsvColumn } from '../domain/csv.js';
import { LANGUAGES, type Language } from '../domain/spoken-languages.js';
import { EVENT_SORTS, EventFilterDto, type EventSort } from '../events/event-filter.dto.js';

/** What comes out is what the same filter shows on screen. */
export class ExportQueryDto extends EventFilterDto {
  /** By window, last change or strength; `-` is the other way round. */
  @IsOptional()
  @IsIn(EVENT_SORTS)
  @ApiProperty({ enum: EVENT_SORTS, enumName: 'EventSort', required: false, default: 'when' })
  sort: EventSort = 'when';
}

/** How tables name what is in them. */
class HeadingsDto {
  /**
   * The language of headings and of the words of the vocabulary in the cells, for whoever reads them; titles and what else is written
   * stay as they are. Without it, the names and codes that programs rely on. An import knows both.
   */
  @IsOptional()
  @IsIn(LANGUAGES)
  @ApiProperty({ enum: LANGUAGES, enumName: 'Language', required: false })
  headings?: Language;
}

/** The same as a workbook. */
export class WorkbookQueryDto extends IntersectionType(ExportQueryDto, HeadingsDto) {}

/** The same as CSV. */
export class CsvQueryDto extends WorkbookQueryDto {
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

/** Which columns of the CSV of events, and what they are called. */
export class CsvColumnsDto extends HeadingsDto {
  /** Only these columns, in this order, each once; all of them where none is named. */
  @IsOptional()
  @Transform(({ value }) => toArray(value))
  @IsIn(CSV_COLUMNS, { each: true })
  @ArrayUnique()
  @ApiProperty({ enum: CSV_COLUMNS, enumName: 'CsvColumn', isArray: true, required: false })
  columns?: CsvColumn[];
}

/** The events themselves as CSV, one a row. */
export class EventsCsvQueryDto extends IntersectionType(CsvQueryDto, CsvColumnsDto) {
  /** Only so many of the first rows, 1 to 500: for a look at what would come. */
  @IsOptional()
  @Transform(({ value }) => toInteger(value))
  @IsInt()
  @Min(1)
  @Max(500)
  limit?: number;
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
