import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import { foundNames } from '../common/found-names.js';
import type { Perspective } from '../common/perspective.js';
import { side } from '../common/sql/actor-json.js';
import { eventAddress } from '../common/sql/event-address.js';
import { worldOf, type World } from '../common/sql/world.js';
import { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';
import { peaksOf } from '../domain/tension/peaks.js';
import { parseEdtf } from '../domain/time/edtf.js';
import { dayInZone } from '../domain/time/zones.js';
import { whereEvent } from '../events/event-filter.sql.js';
import { EVENT_DAY, FOUR_SUMS, IS_WORD, isDeed } from '../events/words-and-deeds.sql.js';
import type { TensionQueryDto } from './tension-query.dto.js';
import type { TensionDto, TensionEventDto, TensionWeekDto } from './tension.dto.js';

interface WeekRow extends Omit<TensionWeekDto, 'refs'> {
  events: TensionEventDto[];
}

/** Words and deeds by weeks: PostgreSQL sums them, the domain names the peaks. */
@Injectable()
export class TensionQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async weeks(query: TensionQueryDto, perspective: Perspective): Promise<TensionDto> {
    const rows = await this.rows(query, perspective);
    return {
      weeks: rows.map(({ events, ...week }) => ({ ...week, refs: events.map(({ ref }) => ref) })),
      peaks: peaksOf(rows),
      events: rows.flatMap(({ events }) => events),
    };
  }

  private async rows({ from, to, pair, ...filter }: TensionQueryDto, perspective: Perspective): Promise<WeekRow[]> {
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const sides = pair?.split(',').map((slug) => takesPart(parameters.add(slug), world)) ?? [];
    const where = [
      whereEvent(await foundNames(this.database, filter, this.clock.now()), parameters, world),
      ...sides,
    ].join(' AND ');
    const first = from === undefined ? null : dayOf(parseEdtf(from, null).earliest);
    const last = to === undefined ? null : dayOf(parseEdtf(to, null).latest);
    const touched = [
      ...(first === null ? [] : [`monday + 6 >= ${parameters.add(first)}::date`]),
      ...(last === null ? [] : [`monday <= ${parameters.add(last)}::date`]),
    ];
    return this.database.read<WeekRow>(
      `
      WITH begun AS (
        SELECT ${eventAddress('e')} AS ref, e.kind, e.title, e.intensity, ${EVENT_DAY} AS day, ${IS_WORD} AS word, ${isDeed(world)} AS deed,
          (SELECT count(*) FROM ${world.citations} c WHERE c.event_id = e.id)::int AS citations
        FROM ${world.events} e WHERE isfinite(e.earliest) AND e.intensity <> 0 AND ${where}
      ),
      counted AS (SELECT *, day - (extract(isodow FROM day)::int - 1) AS monday FROM begun WHERE word OR deed)
      SELECT monday::text AS "from", (monday + 6)::text AS "to", ${SUMS},
        json_agg(json_build_object('ref', ref, 'kind', kind, 'title', title, 'day', day, 'intensity', intensity,
          'word', word, 'citations', citations) ORDER BY day, ref) AS events
      FROM counted ${touched.length === 0 ? '' : `WHERE ${touched.join(' AND ')}`}
      GROUP BY monday ORDER BY monday`,
      parameters.values,
    );
  }
}

const SUMS = Object.entries(FOUR_SUMS)
  .map(([name, sum]) => `${sum} AS "${name}"`)
  .join(', ');

/** Whether the state or body called `slug` takes part, itself or by somebody who acts for it. */
function takesPart(slug: string, world: World): string {
  return `EXISTS (SELECT FROM ${world.participations} p JOIN actors a ON a.id = p.actor_id
    WHERE p.event_id = e.id AND (a.slug = ${slug} OR ${side(world)} = ${slug}))`;
}

function dayOf(instant: Date | null): string | null {
  return instant && dayInZone(instant, null);
}
