import type { ApiPropertyOptions } from '@nestjs/swagger';
import { DATE_ORDERS, type DecidedOrder } from '../../../domain/time/column/date-order.js';
import { KINDS } from '../../../domain/vocabulary.js';
import { QUOTES, type Quote } from '../reading/csv-dialect.js';
import { IMPORT_FIELDS, type ImportField } from '../columns/fields.js';
import type { MappingDefaults } from '../columns/given-mapping.js';
import { SEPARATORS, type Separator } from '../columns/profile.js';

type Heads = string | number | (string | number)[] | null;

/** Which columns tell what, and how the file is written; as {@link MAPPING} says. */
export type SpreadsheetMapping = { [Field in ImportField]?: Heads } & {
  encoding?: string | null;
  delimiter?: string | null;
  quote?: Quote | null;
  sheet?: string | null;
  dateOrder?: DecidedOrder | null;
  separators?: Partial<Record<ImportField, Separator | null>>;
  defaults?: MappingDefaults;
};

const HEAD = [{ type: 'string' }, { type: 'integer', minimum: 1 }];

const FIELDS = Object.fromEntries(
  IMPORT_FIELDS.map((field) => [
    field,
    { nullable: true, oneOf: [...HEAD, { type: 'array', items: { oneOf: HEAD } }] },
  ]),
);

/** A mapping for the API's document. */
export const MAPPING = {
  type: 'object',
  description:
    'Which columns tell what. A field is told by the head of a column, by its number from 1, or by a list of them: lists are joined, and ' +
    'so are titles and summaries; of all else the first counts. Null is told by none; what is left out is guessed.',
  properties: {
    encoding: {
      ...{ type: 'string', nullable: true },
      description: 'Such as `utf-8`, `utf-16le`, `windows-1252` or `macintosh`; found out where it is left out',
    },
    delimiter: {
      type: 'string',
      nullable: true,
      description: 'The sign between cells; found out where it is left out',
    },
    quote: {
      ...{ type: 'string', nullable: true, enum: [...QUOTES, null] },
      description: 'The sign around cells, `none` where none is; found out where it is left out',
    },
    sheet: {
      type: 'string',
      nullable: true,
      description: 'The sheet of a workbook; the one called events, else its first, where it is left out',
    },
    dateOrder: {
      ...{ type: 'string', nullable: true, enum: [...DATE_ORDERS, 'undecided', null] },
      description:
        'Which of the first two numbers of 6/2/2026 is the day; `undecided` where the file does not tell and nobody has said so; null ' +
        'where no date depends on it',
    },
    separators: {
      ...{ type: 'object', additionalProperties: { type: 'string', nullable: true, enum: [...SEPARATORS, null] } },
      description: 'What stands between several values of a cell, by field; null where a cell is one value',
    },
    defaults: {
      type: 'object',
      description: 'What is so of every row that does not say otherwise',
      properties: {
        kind: { type: 'string', enum: [...KINDS], description: '`meeting` where nobody says it' },
        language: { type: 'string', description: 'BCP 47; the first of the dossier where it is left out' },
        timezone: { type: 'string', description: 'IANA; UTC where it is left out' },
      },
    },
    ...FIELDS,
  },
} as unknown as ApiPropertyOptions;
