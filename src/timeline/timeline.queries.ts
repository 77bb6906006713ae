import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import { foundNames } from '../common/found-names.js';
import type { Perspective } from '../common/perspective.js';
import { worldOf, type World } from '../common/sql/world.js';
import { Database } from '../database/database.js';
import { instantText } from '../database/instant-text.js';
import { Parameters } from '../database/parameters.js';
import { parseEdtf } from '../domain/time/edtf.js';
import { whereEvent } from '../events/event-filter.sql.js';
import { summaries } from '../events/summaries.sql.js';
import { FOUR_SUMS, IS_WORD, isDeed } from '../events/words-and-deeds.sql.js';
import type { TimelineQueryDto } from './timeline-query.dto.js';
import { undertakingsJson } from './undertakings.sql.js';

interface TimelineRow {
  from: string | null;
  to: string | null;
  total: string;
  items: string | null;
  undertakings: string | null;
  bins: string | null;
}

/** The timeline of a window, by SQL of its own. */
@Injectable()
export class TimelineQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** A TimelineDto as JSON text. */
  async window(query: TimelineQueryDto, perspective: Perspective): Promise<string> {
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const where = whereEvent(await foundNames(this.database, query, this.clock.now()), parameters, world);
    const limit = parameters.add(query.limit);
    const bins = parameters.add(query.bins);
    const [from, to] = bounds(query).map((bound) => `${parameters.add(bound)}::timestamptz`);
    const { from: toldWithParts, json } = summaries(world, 'told');
    const [row] = await this.database.read<TimelineRow>(
      `
      WITH matching AS (SELECT ${MEASURED} FROM ${world.events} e WHERE ${where}),
      span AS (
        SELECT coalesce(${from}, min(e.earliest) FILTER (WHERE isfinite(e.earliest)), ${world.now()}) AS low,
          coalesce(${to}, max(greatest(CASE WHEN isfinite(e.latest) THEN e.latest END,
            CASE WHEN isfinite(e.earliest) THEN e.earliest END)), ${world.now()}) AS high
        FROM matching e
      ),
      win AS (SELECT low, greatest(high, low + interval '1 second') AS high FROM span),
      strongest AS (SELECT e.* FROM matching e ORDER BY ${STRENGTH} FETCH FIRST (${limit}::int) ROWS WITH TIES),
      told AS (
        SELECT e.* FROM (SELECT e.id FROM strongest e ORDER BY ${STRENGTH}, ${follows(world)} DESC, e.id LIMIT ${limit}) chosen
          JOIN ${world.events} e ON e.id = chosen.id
      ),
      slices AS (
        SELECT i, win.low + (win.high - win.low) * (i::float8 / ${bins}::int) AS low, win.low + (win.high - win.low) * ((i + 1)::float8 / ${bins}::int) AS high
        FROM win, generate_series(0, ${bins}::int - 1) AS i
      ),
      placed AS (
        SELECT greatest(0, width_bucket(e.earliest, lows.all) - 1) AS i, e.intensity, ${IS_WORD} AS word, ${isDeed(world)} AS deed
        FROM matching e, (SELECT array_agg(low ORDER BY i) AS all FROM slices) lows
      ),
      dense AS (
        SELECT s.i, s.low, s.high, count(e.i) AS n, ${SUMS} AS sums
        FROM slices s LEFT JOIN placed e ON e.i = s.i GROUP BY s.i, s.low, s.high
      )
      SELECT rfc3339(win.low) AS "from", rfc3339(win.high) AS "to", (SELECT count(*) FROM matching) AS total,
        (SELECT string_agg(${json}::text, ',' ORDER BY e.earliest, e.latest, e.id)
           FROM ${toldWithParts}) AS items,
        ${undertakingsJson(world, 'told')}::text AS undertakings,
        (SELECT string_agg((jsonb_build_object('from', rfc3339(low), 'to', rfc3339(high), 'count', n) || sums)::text, ',' ORDER BY i)
           FROM dense) AS bins
      FROM win`,
      parameters.values,
    );
    const window = JSON.stringify({ from: row?.from, to: row?.to });
    return `{"window":${window},"total":${row?.total ?? 0},"items":[${row?.items ?? ''}],"undertakings":${row?.undertakings ?? '[]'},"bins":[${row?.bins ?? ''}]}`;
  }
}

const SUMS = `jsonb_build_object(${Object.entries(FOUR_SUMS)
  .map(([name, sum]) => `'${name}', ${sum}`)
  .join(', ')})`;

/** What all that match are counted and chosen by; the whole of an event is read for those told alone. */
const MEASURED = 'e.id, e.kind, e.status, e.earliest, e.latest, e.timezone, e.known_on, e.intensity';

/** What tells most comes first: what was done or is due, then strong words. */
const STRENGTH = `
  (e.kind IN ('talks', 'agreement', 'incident') OR (e.kind = 'meeting' AND e.status = 'held')) DESC,
  abs(e.intensity) DESC`;

/** How much hangs on event `e`, which decides between those as strong as one another. */
const follows = (world: World): string => `(SELECT count(*) FROM ${world.links} l WHERE l.to_event_id = e.id)`;

/** The window asked for; null where an end is left open. */
function bounds(query: TimelineQueryDto): [string | null, string | null] {
  const from = query.from === undefined ? null : parseEdtf(query.from, null).earliest;
  const to = query.to === undefined ? null : parseEdtf(query.to, null).latest;
  return [from && instantText(from, '-infinity'), to && instantText(to, 'infinity')];
}
