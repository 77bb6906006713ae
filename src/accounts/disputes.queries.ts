import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import type { Count } from '../common/count.js';
import { encodeCursor } from '../common/cursor.js';
import { foundNames, type Found } from '../common/found-names.js';
import type { Perspective } from '../common/perspective.js';
import { worldOf } from '../common/sql/world.js';
import { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';
import { whereEvent } from '../events/event-filter.sql.js';
import { afterCursor, orderBy, sortKeys } from '../events/event-sort.sql.js';
import type { DisputePageDto, DisputeQueryDto } from './disputes.dto.js';
import { disputedJson } from './disputes.sql.js';
import { questionsOf, type DisputedRow } from './questions.js';

/** Newest first: what is contested now is asked for first. */
const SORT = '-when';

/** Events on which accounts differ, question by question. */
@Injectable()
export class DisputesQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async page(asked: DisputeQueryDto, perspective: Perspective): Promise<DisputePageDto> {
    const query = await foundNames<DisputeQueryDto>(this.database, { ...asked, disputed: 'true' }, this.clock.now());
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const where = whereEvent(query, parameters, world);
    const after = query.cursor === undefined ? 'true' : afterCursor(query.cursor, SORT, parameters);
    const [rows, count] = await Promise.all([
      this.database.read<{ item: DisputedRow; keys: string[] }>(
        `WITH page AS MATERIALIZED (SELECT e.* FROM ${world.events} e WHERE ${where} AND ${after}
           ORDER BY ${orderBy(SORT)} LIMIT ${parameters.add(query.limit)}::int + 1)
         SELECT ${disputedJson(world)} AS item, ${sortKeys(SORT)} AS keys FROM page e ORDER BY ${orderBy(SORT)}`,
        parameters.values,
      ),
      this.count(query, perspective),
    ]);
    const shown = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? shown.at(-1) : undefined;
    return {
      items: shown.map(({ item }) => ({ event: item.event, questions: questionsOf(item, perspective.knownOn) })),
      nextCursor: last ? encodeCursor(SORT, last.keys) : null,
      ...count,
    };
  }

  private count(query: Found<DisputeQueryDto>, perspective: Perspective): Promise<Count> {
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    return this.database.count(`${world.events} e WHERE ${whereEvent(query, parameters, world)}`, parameters.values);
  }
}
