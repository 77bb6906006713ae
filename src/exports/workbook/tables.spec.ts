import { IN_CODES } from '../../common/sql/said-words.js';
import { worldOf } from '../../common/sql/world.js';
import { Literals } from '../../database/literals.js';
import { PART_COLUMNS, SHEETS } from '../../domain/headings/heading-table.js';
import { headingOf, sheetCalled } from '../../domain/headings/headings.js';
import { LANGUAGES } from '../../domain/spoken-languages.js';
import { eventsTable } from './events-table.js';
import { PARTS } from './parts-tables.js';
import { RECORDS } from './records-tables.js';
import { SUMS } from './sums-tables.js';

const world = worldOf({ seesDrafts: false }, new Literals(), new Date('2026-07-01T00:00:00Z'));
const tables = [eventsTable, ...PARTS, ...RECORDS, ...SUMS].map((table) => table(world, 'events', IN_CODES));

it('the sheets are those that have names', () => {
  expect(['contents', ...tables.map(({ name }) => name)]).toEqual([...SHEETS]);
});

it.each(LANGUAGES)('in %s every column and sheet has a name of its own, which a sheet may have', (language) => {
  for (const { name, columns } of tables) {
    const called = columns.map((column) => headingOf(name, column.name, language));
    expect([name, new Set(called).size]).toEqual([name, columns.length]);
    const left = columns.filter((column, at) => called[at] === column.name);
    expect([name, left]).toEqual([name, []]);
  }
  const sheets = SHEETS.map((sheet) => sheetCalled(sheet, language));
  expect(new Set(sheets.map((sheet) => sheet.toLowerCase())).size).toBe(SHEETS.length);
  for (const sheet of sheets) expect(sheet).toMatch(/^[^:\\/?*[\]'"<>&]{1,28}$/);
});

it('no heading is of a column that no sheet has', () => {
  const named = new Set(
    tables.flatMap(({ name, columns }) => columns.flatMap((one) => [one.name, `${name}.${one.name}`])),
  );
  expect(PART_COLUMNS.filter((column) => !named.has(column) && !['sheet', 'rows'].includes(column))).toEqual([]);
});

it.each(['ar', 'fa'] as const)('no English stands in the headings in %s', (language) => {
  for (const { name, columns } of tables) {
    for (const { name: column } of columns) {
      expect(headingOf(name, column, language).replace(/UTC|Wikidata/g, '')).not.toMatch(/[A-Za-z]/);
    }
  }
});
