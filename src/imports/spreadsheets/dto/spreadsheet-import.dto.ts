import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import * as words from '../../../domain/vocabulary.js';
import { OUTCOMES, type Outcome } from '../check/findings.js';
import { IMPORT_FIELDS, type ImportField } from '../columns/fields.js';
import { IMPORT_STATES, type ImportState } from '../spreadsheet-import.entity.js';
import { DecidedActorDto } from './import-requests.dto.js';
import { MAPPING, type SpreadsheetMapping } from './mapping.schema.js';

const FIELD = { enum: IMPORT_FIELDS, enumName: 'ImportField' };
const OUTCOME = { enum: OUTCOMES, enumName: 'RowOutcome' };

/** How many rows there are below the heads, and what they come to: `total` is the sum of the others. */
export class RowCountsDto {
  total: number;
  /** Those that come in, or are as they are already. */
  ok: number;
  rejected: number;
  /** Those that are in the file twice, or seem to be recorded already. */
  duplicate: number;
}

/** What comes, or came, of the rows that are ok. */
export class RowOutcomesDto {
  create: number;
  update: number;
  /** Those whose event is just as they say already. */
  unchanged: number;
}

/** Why a row is rejected. */
export class RowMistakeDto {
  /** Of the row in the file, from 1: its first line, or its number in a sheet. */
  line: number;
  /** The head of the column; null where the whole row is meant. */
  column: string | null;
  /** What the column was taken to tell. */
  @ApiProperty({ ...FIELD, nullable: true })
  field: ImportField | null;
  /** What stands in the cell; null where nothing does. */
  value: string | null;
  /** As of refusals. */
  code: string;
  /** Values to word the reason from. */
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
  })
  parameters?: Record<string, string | number>;
  /** The reason in English. */
  detail: string;
}

/** A column of the file. */
export class SpreadsheetColumnDto {
  /** From 0. */
  index: number;
  header: string;
  /** What it was taken to tell; null where nothing. */
  @ApiProperty({ ...FIELD, nullable: true })
  field: ImportField | null;
  /** Whether nobody named it, so that it is a guess. */
  guessed: boolean;
  /** How many of its cells are not empty. */
  filled: number;
  /** The first few different values. */
  samples: string[];
  /** What was taken to stand between several values of a cell; null where each is one value. */
  separator: string | null;
  /** Of dates: which number is the day; `undecided` where nobody can know. */
  @ApiProperty({ enum: ['day-first', 'month-first', 'undecided'], enumName: 'DateOrder', nullable: true })
  dateOrder: 'day-first' | 'month-first' | 'undecided' | null;
}

/** Somebody whom rows name and nobody knows. */
export class UnknownActorDto {
  name: string;
  /** In how many rows. */
  rows: number;
  /** What they seem to be by their name; to be confirmed. */
  @ApiProperty({ enum: words.ACTOR_TYPES, enumName: 'ActorType' })
  type: words.ActorType;
  /** ISO 3166-1. */
  country: string | null;
  /** Slugs of those who are known and may be meant. */
  alike: string[];
}

/** One field that a row says otherwise than its event. */
export class RowChangeDto {
  field: string;
  before: string | null;
  after: string | null;
}

/** How the words of a date were read. */
export class RowSaidDto {
  /** As they stand in the file. */
  text: string;
  /** One of the rules of dates in words (docs/said-dates.md). */
  rule: string;
  /** The day they count from; null where no cell tells it and they do not need it. */
  @ApiProperty({ type: String, nullable: true, format: 'date' })
  on: string | null;
}

/** A row as it was read. */
export class SpreadsheetRowDto {
  line: number;
  /** As they stand in the file. */
  cells: string[];
  @ApiProperty(OUTCOME)
  outcome: Outcome;
  /** What the event is called; null where the row is rejected. */
  title: string | null;
  /** EDTF or an instant; null where the row is rejected. */
  when: string | null;
  /** How its words were read, where it was not written as a date. */
  @ApiProperty({ type: () => RowSaidDto, nullable: true })
  said: RowSaidDto | null;
  @ApiProperty({ enum: words.KINDS, enumName: 'Kind', nullable: true })
  kind: words.Kind | null;
  /** The event that it changes, seems to repeat, or became. @format uuid */
  event: string | null;
  /** What that event is called. */
  eventTitle: string | null;
  /** The line of the same file that it repeats. */
  sameAs: number | null;
  /** What it changes, where it changes an event. */
  changes: RowChangeDto[];
  /** Why it is rejected. */
  errors: RowMistakeDto[];
}

export class SpreadsheetRowsDto {
  items: SpreadsheetRowDto[];
  /** The line after which the next page begins; null where this is the last. */
  nextAfter: number | null;
}

/** Why an import failed. */
export class ImportProblemDto {
  code: string;
  detail: string;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  reason: object | null;
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  errors: object[];
}

/** An import of a spreadsheet, as a list tells it. */
export class SpreadsheetImportRefDto {
  /** @format uuid */
  id: string;
  /** Slug of the dossier that it goes into. */
  dossier: string;
  fileName: string;
  /** In bytes. */
  fileSize: number;
  /** `interrupted` stopped on the way and left nothing behind; it can be checked or applied again. */
  @ApiProperty({ enum: IMPORT_STATES, enumName: 'ImportState' })
  state: ImportState;
  /** 0 … 1 of the step that is under way. @format double */
  progress: number;
  /** How long the step that is under way will take yet, by how long it has; null where that cannot be told. */
  secondsLeft: number | null;
  rows: RowCountsDto;
  /** @format date-time */
  createdAt: string;
  /** @format date-time */
  updatedAt: string;
  /** @format date-time */
  appliedAt: string | null;
}

/** An import of a spreadsheet, with what its last check found. */
export class SpreadsheetImportDto extends SpreadsheetImportRefDto {
  outcomes: RowOutcomesDto;
  /** How the file was read, to be sent again with what is to be different. Every field stands in it: null where no column tells it. */
  @ApiProperty(MAPPING)
  mapping: SpreadsheetMapping;
  columns: SpreadsheetColumnDto[];
  /** Names of the sheets of a workbook; none in a text file. */
  sheets: string[];
  /** The line of the heads, from 1. */
  headerLine: number | null;
  /** What has to be said before anything can come in: which column is the title, which tells when, or in which order dates are. */
  @ApiProperty({ enum: ['title', 'when', 'date_order'], enumName: 'ImportQuestion', isArray: true })
  questions: ('title' | 'when' | 'date_order')[];
  /** The first mistakes, at most 200; all of them are in errors.csv. */
  errors: RowMistakeDto[];
  /** The first rows. */
  preview: SpreadsheetRowDto[];
  newActors: UnknownActorDto[];
  /** Who they are, as far as somebody has said it. */
  decidedActors: DecidedActorDto[];
  /** How many sources it would make. */
  newSources: number;
  problem: ImportProblemDto | null;
  /** Whether it was applied and nothing of it was edited since, so that it can be undone. */
  undoable: boolean;
  /** In which states of review the events are that it wrote; none until it is applied. */
  @ApiProperty({ enum: words.REVIEWS, enumName: 'Review', isArray: true })
  reviews: words.Review[];
}

export class SpreadsheetImportsDto {
  /** One’s own, the newest first. */
  items: SpreadsheetImportRefDto[];
}
