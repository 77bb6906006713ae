import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import { foundNames, type Found } from '../common/found-names.js';
import type { Perspective } from '../common/perspective.js';
import { worldOf } from '../common/sql/world.js';
import { Database } from '../database/database.js';
import { instantText } from '../database/instant-text.js';
import { Parameters } from '../database/parameters.js';
import { HOUR, lengthOf, tileAt } from '../domain/timeline/grid.js';
import { parseEdtf } from '../domain/time/edtf.js';
import { blocksThen } from '../events/blocks.sql.js';
import { densitiesThen } from '../events/densities.sql.js';
import type { EventFilterDto } from '../events/event-filter.dto.js';
import { whereEvent } from '../events/event-filter.sql.js';
import { keptSums } from '../events/kept-sums.sql.js';
import { keptCtes } from './kept-window.sql.js';
import { reachSql } from './reach.sql.js';
import { STRETCH_STEP } from './tile.sql.js';
import type { TimelineQueryDto } from './timeline-query.dto.js';
import { toldItems, type Chosen } from './told-items.js';
import { countedCtes, LONG, windowSql } from './window.sql.js';

interface WindowRow {
  from: string;
  to: string;
  total: string;
  chosen: Chosen[] | null;
  bins: string | null;
}

/** Ends of a window; null where one is left open. */
interface Ends<Open = null> {
  readonly from: Date | Open;
  readonly to: Date | Open;
}

interface Asked extends Pick<TimelineQueryDto, 'bins' | 'limit'> {
  /** Without the window. */
  readonly filter: Found<EventFilterDto>;
  readonly ends: Ends;
  readonly perspective: Perspective;
}

/** The timeline of a window, by SQL of its own. */
@Injectable()
export class TimelineQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** A TimelineDto as JSON text. */
  async window({ from, to, bins, limit, ...query }: TimelineQueryDto, perspective: Perspective): Promise<string> {
    const filter = await foundNames(this.database, query, this.clock.now());
    const asked = { filter, ends: endsOf({ from, to }), bins, limit, perspective };
    const row = (await this.kept(asked)) ?? (await this.counted(asked, { from, to }));
    const window = JSON.stringify({ from: row?.from, to: row?.to });
    const now = this.clock.now();
    const { items, undertakings } = await toldItems(this.database, row?.chosen ?? [], { perspective, now });
    return `{"window":${window},"total":${row?.total ?? 0},"items":[${items}],"undertakings":${undertakings},"bins":[${row?.bins ?? ''}]}`;
  }

  /** Of everything, and of dossiers, where the window is long, by what is kept; null of all others. */
  private async kept(asked: Asked): Promise<WindowRow | null> {
    const { filter, perspective, bins, limit } = asked;
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const ofBlocks = keptSums(filter, parameters, world);
    const densities = densitiesThen(filter, parameters, world);
    if (ofBlocks === null || densities === null) return null;
    const window = await this.reach(asked);
    if (window === null || window.to.getTime() - window.from.getTime() < LONG * HOUR) return null;
    const at = (instant: Date): string => `${parameters.add(instantText(instant, 'infinity'))}::timestamptz`;
    const ctes = keptCtes(world, {
      ...{ low: at(window.from), high: at(window.to) },
      ...{ first: at(stretchAt(window.from, 1)), last: at(stretchAt(window.to, 0)) },
      isOpen: asked.ends.from === null,
      ...{ where: whereEvent(filter, parameters, world), densities },
      ...{ blocks: blocksThen(world.day), ofBlocks },
      ...{ bins: parameters.add(bins), limit: parameters.add(limit) },
    });
    const [row] = await this.database.read<WindowRow>(windowSql(ctes, parameters.add(limit)), parameters.values);
    return row ?? null;
  }

  /** The window from end to end, as far as its events reach where it has none; null where that cannot be told before they are looked for. */
  private async reach({ filter, ends: { from, to }, perspective }: Asked): Promise<Ends<never> | null> {
    if (from !== null && to !== null) return { from, to };
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const where = whereEvent(filter, parameters, world);
    const densities = densitiesThen(filter, parameters, world);
    if (densities === null) return null;
    const [row] = await this.database.read<{ low: number | null; high: number | null }>(
      reachSql(world, where, densities),
      parameters.values,
    );
    const [low, high] = [row?.low ?? NaN, row?.high ?? NaN];
    return !Number.isFinite(low) || !Number.isFinite(high)
      ? null
      : { from: from ?? new Date(low), to: to ?? new Date(high) };
  }

  /** Of anything, by every event in the window. */
  private async counted(
    { filter, ends, bins, limit, perspective }: Asked,
    window: Pick<TimelineQueryDto, 'from' | 'to'>,
  ): Promise<WindowRow | undefined> {
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const where = whereEvent({ ...filter, ...window }, parameters, world);
    const ctes = countedCtes(world, where, {
      from: `${parameters.add(ends.from && instantText(ends.from, '-infinity'))}::timestamptz`,
      to: `${parameters.add(ends.to && instantText(ends.to, 'infinity'))}::timestamptz`,
      ...{ bins: parameters.add(bins), limit: parameters.add(limit) },
    });
    const [row] = await this.database.read<WindowRow>(windowSql(ctes, parameters.add(limit)), parameters.values);
    return row;
  }
}

/** The beginning of the stretch that an instant is in, or of one so many behind it. */
function stretchAt(instant: Date, behind: number): Date {
  return new Date((tileAt(STRETCH_STEP, instant.getTime()) + behind) * lengthOf(STRETCH_STEP));
}

/** The window asked for. */
function endsOf({ from, to }: Pick<TimelineQueryDto, 'from' | 'to'>): Ends {
  return {
    from: from === undefined ? null : parseEdtf(from, null).earliest,
    to: to === undefined ? null : parseEdtf(to, null).latest,
  };
}
