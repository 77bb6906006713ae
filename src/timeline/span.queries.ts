import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import { foundNames } from '../common/found-names.js';
import type { Perspective } from '../common/perspective.js';
import { worldOf } from '../common/sql/world.js';
import { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';
import type { EventFilterDto } from '../events/event-filter.dto.js';
import { whereEvent } from '../events/event-filter.sql.js';
import type { TimelineSpanDto } from './span.dto.js';
import { spanSql } from './span.sql.js';

interface SpanRow extends Omit<TimelineSpanDto, 'total'> {
  total: string;
}

/** How far the timeline of a view reaches. */
@Injectable()
export class SpanQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async span(query: EventFilterDto, perspective: Perspective): Promise<TimelineSpanDto> {
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const filter = await foundNames(this.database, query, this.clock.now());
    const where = whereEvent(filter, parameters, world);
    const [row] = await this.database.read<SpanRow>(
      spanSql(filter, where, perspective, { world, parameters }),
      parameters.values,
    );
    return {
      from: row?.from ?? null,
      to: row?.to ?? null,
      happened: row?.happened ?? null,
      total: Number(row?.total ?? 0),
    };
  }
}
