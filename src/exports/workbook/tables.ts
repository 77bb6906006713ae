import { IN_CODES, inWordsOf } from '../../common/sql/said-words.js';
import { worldOf } from '../../common/sql/world.js';
import { Literals } from '../../database/literals.js';
import { headingOf } from '../../domain/headings/headings.js';
import { whereEvent } from '../../events/event-filter.sql.js';
import type { Asked } from '../event-format.js';
import type { WorkbookQueryDto } from '../exports.dto.js';
import { jsonCopy, rowsOf } from '../json-lines.js';
import type { Snapshot } from '../snapshot.js';
import { eventsTable } from './events-table.js';
import { PARTS } from './parts-tables.js';
import { RECORDS } from './records-tables.js';
import { SUMS } from './sums-tables.js';
import type { Cell, Table } from './table.js';

/** All tables over the events of a filter. Texts are in the language that is asked for, else in the one they were written in; so are headings and words, else they are codes. */
export function tablesOf({ query, perspective, now }: Asked<WorkbookQueryDto>): Table[] {
  const { headings } = query;
  const literals = new Literals();
  const world = worldOf({ ...perspective, language: query.lang }, literals, now);
  const events = `(SELECT e.* FROM ${world.events} e WHERE ${whereEvent(query, literals, world)})`;
  const say = headings === undefined ? IN_CODES : inWordsOf(headings, literals);
  return [eventsTable, ...PARTS, ...RECORDS, ...SUMS].map((tableOf) => {
    const table = tableOf(world, events, say);
    const columns = table.columns.map(({ name, words, ...column }) => ({
      ...column,
      name: headingOf(table.name, name, headings),
      sql: words === undefined ? column.sql : say(words, column.sql),
    }));
    return { ...table, columns };
  });
}

/** The rows of a table, as many at a time as came together. */
export function rowsIn(snapshot: Snapshot, { columns, from }: Table): AsyncGenerator<Cell[][]> {
  const cells = columns.map(({ sql }) => sql).join(', ');
  return rowsOf<Cell[]>(snapshot.copy(jsonCopy(`json_build_array(${cells})::text`, from)));
}
