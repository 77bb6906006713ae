import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import { foundNames } from '../common/found-names.js';
import type { Perspective } from '../common/perspective.js';
import { named } from '../common/sql/named.js';
import { worldOf } from '../common/sql/world.js';
import { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';
import type { EventFilterDto } from './event-filter.dto.js';
import { whereEvent } from './event-filter.sql.js';
import { linkedEventJson } from './event-json.sql.js';
import { hasSortKey, orderBy } from './event-sort.sql.js';

/** What stands before and after an event in a list in order of time. */
@Injectable()
export class NeighboursQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** NeighboursDto as JSON text; null where the reader may see no such event. */
  async of(id: string, asked: EventFilterDto, perspective: Perspective): Promise<string | null> {
    const query = await foundNames(this.database, asked, this.clock.now());
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const where = whereEvent(query, parameters, world);
    const nearest = (side: '<' | '>', sort: 'when' | '-when') =>
      `(SELECT ${linkedEventJson(world)} FROM ${world.events} o WHERE o.id = (SELECT e.id FROM ${world.events} e
        WHERE ${hasSortKey(sort)} AND ${where}
          AND (e.earliest, e.latest, e.id) ${side} ((SELECT earliest FROM here), (SELECT latest FROM here), (SELECT id FROM here))
        ORDER BY ${orderBy(sort)} LIMIT 1))`;
    const [row] = await this.database.read<{ item: string }>(
      `WITH here AS MATERIALIZED (SELECT e.earliest, e.latest, e.id FROM ${world.events} e WHERE ${named('e', id, parameters, 'ref')})
       SELECT json_build_object('previous', ${nearest('<', '-when')}, 'next', ${nearest('>', 'when')})::text AS item FROM here`,
      parameters.values,
    );
    return row?.item ?? null;
  }
}
