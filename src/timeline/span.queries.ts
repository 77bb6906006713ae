import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import { foundNames } from '../common/found-names.js';
import type { Perspective } from '../common/perspective.js';
import { worldOf } from '../common/sql/world.js';
import { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';
import type { EventFilterDto } from '../events/event-filter.dto.js';
import { whereEvent } from '../events/event-filter.sql.js';
import { densitiesOf } from './densities.sql.js';
import type { TimelineSpanDto } from './span.dto.js';

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
    const kept = densitiesOf(filter, parameters, world);
    const of = (what: string, which: string) =>
      kept
        ? `(SELECT ${what} FROM ${world.events} e WHERE ${which} AND ${where})`
        : `(SELECT ${what} FILTER (WHERE ${which}))`;
    const total = kept
      ? `(SELECT coalesce(sum(d.n), 0) FROM event_densities d WHERE ${kept.where}) + ${of('count(*)', `e.earliest = '-infinity'`)}`
      : 'count(*)';
    // Each bound by itself is the first row of an index.
    const [row] = await this.database.read<SpanRow>(
      `SELECT rfc3339(coalesce(${of('min(e.earliest)', BEGUN)}, ${of('min(e.latest)', ENDED)})) AS "from",
        rfc3339(greatest(${of('max(e.earliest)', BEGUN)}, ${of('max(e.latest)', ENDED)})) AS "to", ${total} AS total
      ${kept ? '' : `FROM ${world.events} e WHERE ${where}`}`,
      parameters.values,
    );
    return { from: row?.from ?? null, to: row?.to ?? null, total: Number(row?.total ?? 0) };
  }
}

const BEGUN = `e.earliest > '-infinity'`;
const ENDED = `e.latest < 'infinity'`;
