import { CSV_COLUMNS, RUN } from '../domain/csv.js';
import type { Found } from '../common/found-names.js';
import type { Perspective } from '../common/perspective.js';
import { worldOf } from '../common/sql/world.js';
import { Literals } from '../database/literals.js';
import { whereEvent } from '../events/event-filter.sql.js';
import { orderBy, sortByColumn } from '../events/event-sort.sql.js';
import { eventCells, eventRows, NUMBERS } from '../follow-ups/event-cells.sql.js';
import type { CsvQueryDto } from './exports.dto.js';

/** COPY that writes the events of a filter as CSV rows, one event a row, in the columns of {@link CSV_COLUMNS}. */
export function eventsCsvCopy(query: Found<CsvQueryDto>, perspective: Perspective, now: Date): string {
  const literals = new Literals();
  const world = worldOf(perspective, literals, now);
  const where = whereEvent(query, literals, world);
  const cells = eventCells(world);
  const guarded = CSV_COLUMNS.map((name) => {
    if (NUMBERS.has(name)) return cells[name];
    return query.raw === 'true' ? cells[name] : guard(cells[name]);
  });
  return `COPY (
    SELECT ${guarded.join(',\n      ')}
    FROM ${eventRows(world, world.events)} WHERE ${where} ORDER BY ${orderBy(sortByColumn(query.sort))}
  ) TO STDOUT (FORMAT csv)`;
}

/** `guardCell` of the domain as SQL: a spreadsheet must not run what somebody wrote. */
function guard(cell: string): string {
  return `regexp_replace(${cell}, '^(''*${RUN})', '''\\1')`;
}
