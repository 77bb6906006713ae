import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import { foundNames, type Found } from '../common/found-names.js';
import type { Perspective } from '../common/perspective.js';
import { worldOf, type World } from '../common/sql/world.js';
import { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';
import { peaksOf, strongestOf, type Peak } from '../domain/tension/peaks.js';
import { parseEdtf } from '../domain/time/edtf.js';
import { dayInZone } from '../domain/time/zones.js';
import type { EventFilterDto } from '../events/event-filter.dto.js';
import { whereEvent } from '../events/event-filter.sql.js';
import { keptSums } from '../events/kept-sums.sql.js';
import type { TensionQueryDto } from './tension-query.dto.js';
import type { TensionDto, TensionEventDto, TensionWeekDto } from './tension.dto.js';
import { namedSql, takesPart, weeksSql } from './tension.sql.js';

interface WeeksRow {
  ids: string[];
  weeks: Omit<TensionWeekDto, 'refs'>[];
}

interface NamedEvent extends TensionEventDto {
  monday: string;
}

type Asked = Pick<TensionQueryDto, 'pair'> & { filter: Found<EventFilterDto> };

/** Words and deeds by weeks: PostgreSQL sums them, the domain names the peaks. */
@Injectable()
export class TensionQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async weeks({ from, to, pair, ...filter }: TensionQueryDto, perspective: Perspective): Promise<TensionDto> {
    const asked = { pair, filter: await foundNames(this.database, filter, this.clock.now()) };
    const { ids, weeks } = await this.sums(asked, { from, to }, perspective);
    const peaks = peaksOf(weeks);
    const named = await this.named(asked, { ids, peaks }, perspective);
    const byWeek = new Map(weeks.map(({ from: monday }) => [monday, [] as NamedEvent[]]));
    for (const event of named) byWeek.get(event.monday)?.push(event);
    return {
      weeks: weeks.map((week) => ({ ...week, refs: byWeek.get(week.from)?.map(({ ref }) => ref) ?? [] })),
      peaks: peaks.flatMap(({ from: monday, direction }) => {
        const strongest = strongestOf(byWeek.get(monday) ?? [], direction);
        return strongest ? { from: monday, ref: strongest.ref } : [];
      }),
      events: named.map(({ monday: _, ...event }) => event),
    };
  }

  private async sums(
    asked: Asked,
    { from, to }: Pick<TensionQueryDto, 'from' | 'to'>,
    { seesDrafts, knownOn }: Perspective,
  ): Promise<WeeksRow> {
    const parameters = new Parameters();
    const world = worldOf({ seesDrafts, knownOn }, parameters, this.clock.now());
    const first = from === undefined ? null : dayOf(parseEdtf(from, null).earliest);
    const last = to === undefined ? null : dayOf(parseEdtf(to, null).latest);
    const touched = [
      ...(first === null ? [] : [`monday + 6 >= ${parameters.add(first)}::date`]),
      ...(last === null ? [] : [`monday <= ${parameters.add(last)}::date`]),
    ];
    const sql = weeksSql(world, {
      where: conditions(asked, parameters, world),
      touched: touched.join(' AND ') || null,
      kept: asked.pair === undefined && world.day === null ? keptSums(asked.filter, parameters, world) : null,
    });
    const [row] = await this.database.read<WeeksRow>(sql, parameters.values);
    return row ?? { ids: [], weeks: [] };
  }

  private named(
    asked: Asked,
    { ids, peaks }: Pick<WeeksRow, 'ids'> & { peaks: readonly Peak[] },
    perspective: Perspective,
  ): Promise<NamedEvent[]> {
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const mondays = peaks.map(({ from }) => from);
    const sql = namedSql(world, conditions(asked, parameters, world), {
      ids: `${parameters.add(ids)}::uuid[]`,
      mondays: `${parameters.add(mondays)}::date[]`,
    });
    return this.database.read<NamedEvent>(sql, parameters.values);
  }
}

function conditions({ pair, filter }: Asked, parameters: Parameters, world: World): string {
  const sides = pair?.split(',').map((slug) => takesPart(parameters.add(slug), world)) ?? [];
  return [whereEvent(filter, parameters, world), ...sides].join(' AND ');
}

function dayOf(instant: Date | null): string | null {
  return instant && dayInZone(instant, null);
}
