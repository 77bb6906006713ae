import { CSV_COLUMNS } from '../../domain/csv.js';
import { CSV_COLUMNS_SAID, type CsvColumnSaid } from '../../domain/csv-columns.js';
import { eventCells, eventRows } from '../../follow-ups/event-cells.sql.js';
import type { CellType, TableOf } from './table.js';

const TYPES: Readonly<Record<CsvColumnSaid['type'], CellType>> = {
  ...{ string: 'text', date: 'day', dateTime: 'instant' },
  ...{ integer: 'number', decimal: 'number', boolean: 'boolean' },
};

/** The events in the columns of the CSV. */
export const eventsTable: TableOf = (world, events, say) => {
  const cells = eventCells(world, say);
  const columns = CSV_COLUMNS.map((name) => {
    const type = name === 'status_since' ? 'edtf' : TYPES[CSV_COLUMNS_SAID[name].type];
    return { name, type, sql: type === 'boolean' ? `(${cells[name]})::boolean` : cells[name] };
  });
  return { name: 'events', columns, from: `${eventRows(world, events, say)} ORDER BY e.earliest, e.latest, e.id` };
};
