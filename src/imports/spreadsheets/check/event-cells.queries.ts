import { worldOf } from '../../../common/sql/world.js';
import { Database } from '../../../database/database.js';
import { Parameters } from '../../../database/parameters.js';
import { CSV_COLUMNS, type CsvColumn } from '../../../domain/csv.js';
import { documentSql } from '../../../common/sql/documents.js';
import type { EventDocumentDto } from '../../../events/event-document.dto.js';
import { eventCells, eventRows } from '../../../follow-ups/event-cells.sql.js';

/** The cells of an event as the export writes them; null where one is empty. */
export type EventCells = Readonly<Record<CsvColumn, string | null>>;

/** The cells of these events, as their writers see them and as readers do; those of which readers see nothing have one reading. */
export async function cellsOf(
  database: Database,
  ids: readonly string[],
  now: Date,
): Promise<Map<string, EventCells[]>> {
  const found = new Map<string, EventCells[]>();
  for (const seesDrafts of ids.length > 0 ? [true, false] : []) {
    const parameters = new Parameters();
    const world = worldOf({ seesDrafts }, parameters, now);
    const cells = eventCells(world);
    const pairs = CSV_COLUMNS.map((name) => `SELECT '${name}' AS name, (${cells[name]})::text AS cell`);
    const rows = await database.read<{ id: string; cells: EventCells }>(
      `SELECT e.id, (SELECT json_object_agg(c.name, c.cell) FROM (${pairs.join(' UNION ALL ')}) c) AS cells
       FROM ${eventRows(world, world.events)} WHERE e.id = ANY (${parameters.add(ids)}::uuid[])`,
      parameters.values,
      'primary',
    );
    for (const { id, cells: own } of rows) found.set(id, [...(found.get(id) ?? []), own]);
  }
  return found;
}

/** The documents of these events. */
export async function documentsOf(database: Database, ids: readonly string[]): Promise<Map<string, EventDocumentDto>> {
  if (ids.length === 0) return new Map();
  const rows = await database.read<{ id: string; document: EventDocumentDto }>(
    `SELECT e.id, ${documentSql('event', 'e')} AS document FROM events e WHERE e.id = ANY ($1::uuid[])`,
    [ids],
    'primary',
  );
  return new Map(rows.map(({ id, document }) => [id, document]));
}
