import { CSV_COLUMNS } from '../../../domain/csv.js';
import { headingOf } from '../../../domain/headings/headings.js';
import { LANGUAGES } from '../../../domain/spoken-languages.js';
import { fieldCalled, IMPORT_FIELDS, isOurs, type ImportField } from './fields.js';
import { MORE_HEADERS } from './more-headers.js';

describe.each(LANGUAGES)('the headings of the export in %s', (language) => {
  it('are each the field of its column, and of what comes in by none no field', () => {
    const found = CSV_COLUMNS.map((column) => [column, fieldCalled(headingOf('events', column, language))]);
    const fields: readonly string[] = IMPORT_FIELDS;
    expect(found).toEqual(CSV_COLUMNS.map((column) => [column, fields.includes(column) ? column : null]));
  });
});

it.each<[string, ImportField | null]>([
  ['Start_Date', 'start_date'],
  ['startDate', 'start_date'],
  ['Résumé', 'summary'],
  ['تاریخ شروع', 'start_date'],
  ['تاريخ البدء', 'start_date'],
  // Typed with the letters of the other language.
  ['كشور', 'country'],
  ['نقل قول ها', null],
  ['نقل‌قولها', 'quotes'],
  ['منبع', 'sources'],
  ['Whatever', null],
])('%s is %s', (header, field) => {
  expect(fieldCalled(header)).toBe(field);
});

it('has Arabic and Persian words for fields alone', () => {
  expect(Object.keys(MORE_HEADERS).filter((name) => !IMPORT_FIELDS.some((field) => field === name))).toEqual([]);
});

it('knows which heads are its own', () => {
  expect([isOurs('المصادر', 'sources'), isOurs('sources', 'sources'), isOurs('Links', 'sources')]).toEqual([
    true,
    true,
    false,
  ]);
});
