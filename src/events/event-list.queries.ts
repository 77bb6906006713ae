import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import type { Count } from '../common/count.js';
import { encodeCursor } from '../common/cursor.js';
import { foundNames, type Found } from '../common/found-names.js';
import type { Perspective } from '../common/perspective.js';
import { worldOf } from '../common/sql/world.js';
import { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';
import type { EventQueryDto } from './event-filter.dto.js';
import { whereEvent } from './event-filter.sql.js';
import { afterCursor, hasSortKey, orderBy, sortKeys } from './event-sort.sql.js';
import { summaries } from './summaries.sql.js';

interface PageRow {
  items: string | null;
  found: string;
  last: string[] | null;
}

/** Lists of events. PostgreSQL writes the JSON; it is passed on as it is. */
@Injectable()
export class EventListQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** An EventPageDto as JSON text. */
  async page(query: EventQueryDto, perspective: Perspective): Promise<string> {
    const found = await foundNames(this.database, query);
    const { sql, values } = eventPageSql(found, perspective, this.clock.now());
    const [[row], count] = await Promise.all([
      this.database.read<PageRow>(sql, values),
      this.count(found, perspective),
    ]);
    const more = Number(row?.found ?? 0) > query.limit;
    const next = more && row?.last ? JSON.stringify(encodeCursor(query.sort, row.last)) : 'null';
    return `{"items":[${row?.items ?? ''}],"nextCursor":${next},${JSON.stringify(count).slice(1)}`;
  }

  private count(query: Found<EventQueryDto>, perspective: Perspective): Promise<Count> {
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const where = whereEvent(query, parameters, world);
    return this.database.count(`${world.events} e WHERE ${where}`, parameters.values);
  }
}

/**
 * One row: the items of the page, whether there are more, and the sort keys of the last one.
 *
 * @public The benchmark puts the same question to a bare server.
 */
export function eventPageSql(
  query: Found<EventQueryDto>,
  perspective: Perspective,
  now: Date,
): { sql: string; values: unknown[] } {
  const parameters = new Parameters();
  const world = worldOf(perspective, parameters, now);
  const where = whereEvent(query, parameters, world);
  const after = query.cursor === undefined ? '' : `AND ${afterCursor(query.cursor, query.sort, parameters)}`;
  const limit = parameters.add(query.limit);
  const { ctes, from, json } = summaries(world, 'page');
  const sql = `
    WITH page AS (
      SELECT e.*, row_number() OVER (ORDER BY ${orderBy(query.sort)}) AS n
      FROM ${world.events} e WHERE ${hasSortKey(query.sort)} AND ${where} ${after}
      ORDER BY ${orderBy(query.sort)} LIMIT ${limit}::int + 1
    ), ${ctes}
    SELECT string_agg(${json}::text, ',' ORDER BY e.n) FILTER (WHERE e.n <= ${limit}) AS items,
      count(*) AS found,
      (SELECT ${sortKeys(query.sort)} FROM page e WHERE e.n = ${limit}) AS last
    FROM ${from}`;
  return { sql, values: parameters.values };
}
