import { CSV_COLUMNS, RUN } from '../domain/csv.js';
import type { Found } from '../common/found-names.js';
import type { Perspective } from '../common/perspective.js';
import { IN_CODES, inWordsOf } from '../common/sql/said-words.js';
import { worldOf } from '../common/sql/world.js';
import { Literals } from '../database/literals.js';
import { whereEvent } from '../events/event-filter.sql.js';
import { hasSortKey, orderBy, sortByColumn } from '../events/event-sort.sql.js';
import { eventCells, eventRows, NUMBERS } from '../follow-ups/event-cells.sql.js';
import type { EventsCsvQueryDto } from './exports.dto.js';

/** COPY that writes the events of a filter as CSV rows, one event a row, in the columns that are asked for. */
export function eventsCsvCopy(query: Found<EventsCsvQueryDto>, perspective: Perspective, now: Date): string {
  const { raw, columns: names = CSV_COLUMNS, limit, headings } = query;
  const literals = new Literals();
  const world = worldOf(perspective, literals, now);
  const say = headings === undefined ? IN_CODES : inWordsOf(headings, literals);
  const cells = eventCells(world, say);
  const guarded = names.map((name) => (raw === 'true' || NUMBERS.has(name) ? cells[name] : guard(cells[name])));
  const sort = sortByColumn(query.sort);
  const order = orderBy(sort);
  const where = whereEvent(query, literals, world);
  // What belongs to an event is looked up for the first rows alone, not for all before the first are known.
  const [events, condition] =
    limit === undefined
      ? [world.events, where]
      : [
          `(SELECT e.* FROM ${world.events} e WHERE ${hasSortKey(sort)} AND ${where} ORDER BY ${order} LIMIT ${limit})`,
          'true',
        ];
  return `COPY (
    SELECT ${guarded.join(',\n      ')}
    FROM ${eventRows(world, events, say)} WHERE ${condition} ORDER BY ${order}
  ) TO STDOUT (FORMAT csv)`;
}

/** `guardCell` of the domain as SQL: a spreadsheet must not run what somebody wrote. */
function guard(cell: string): string {
  return `regexp_replace(${cell}, '^(''*${RUN})', '''\\1')`;
}
