import type { World } from '../common/sql/world.js';
import type { Blocks } from '../events/blocks.sql.js';
import type { Densities } from '../events/densities.sql.js';
import { FOUR_COLUMNS } from '../events/words-and-deeds.sql.js';
import { MEASURED, WEIGHT } from './tile.sql.js';
import { begunIn, cellOf, CELLS, COUNTED, LOWS, sliceOf, slices, turns } from './window.sql.js';

/** A window of which it is kept what begins in it, in SQL. */
interface Asked {
  readonly low: string;
  readonly high: string;
  /** The first and the last beginning of a stretch in it. */
  readonly first: string;
  readonly last: string;
  /** Whether it begins at `low` only because nothing is known to have begun before. */
  readonly isOpen: boolean;
  /** The filter without the window, on event `e` of `world.events`. */
  readonly where: string;
  readonly densities: Densities;
  readonly blocks: Blocks;
  /** Which rows of them are of the filter. */
  readonly ofBlocks: string;
  readonly bins: string;
  readonly limit: string;
}

/**
 * The CTEs of `countedCtes` by what is kept. Of whole stretches `event_densities` says how many of each kind begin in them: so it is known
 * how many of each have to be looked up in the index of the most telling that none is left out. What begins in slices is the sum of their blocks, but
 * for blocks that two slices share, whose events are counted. So are the events at both ends, and those that reach into the window from before.
 */
export function keptCtes(world: World, asked: Asked): string {
  const { low, high, first, last, where, densities, blocks, ofBlocks, bins, limit } = asked;
  const events = (condition: string): string =>
    `SELECT ${COUNTED} FROM ${world.events} e WHERE ${where} AND ${condition}`;
  const before = asked.isOpen
    ? `e.earliest = '-infinity'`
    : `e.earliest < ${low} AND tstzrange(e.earliest, e.latest, '[]') && tstzrange(${low}, ${low}, '[]')`;
  const sums = Object.values(FOUR_COLUMNS).map((column) => `sum(b.${column}) AS ${column}`);
  return `win AS (SELECT ${low} AS low, ${high} AS high),
      ${slices(bins)},
      ${CELLS},
      ends AS MATERIALIZED (${events(before)} UNION ALL ${events(`e.earliest >= ${low} AND e.earliest < ${first}`)}
        UNION ALL ${events(`e.earliest >= ${last} AND e.earliest <= ${high}`)}),
      stretches AS MATERIALIZED (
        SELECT d.of_id, d.kind, d.stretch, sum(d.n) AS n FROM ${densities.from}
        WHERE ${densities.where} AND d.stretch >= ${first} AND d.stretch < ${last} GROUP BY 1, 2, 3 HAVING sum(d.n) > 0
      ),
      strata AS MATERIALIZED (
        SELECT sum(s.n) AS n FROM (SELECT stretch AS at, kind, n FROM stretches UNION ALL SELECT e.earliest, e.kind, 1 FROM ends e) s, cells
        GROUP BY ${cellOf('s.at')}, s.kind
      ),
      ${turns(limit)},
      found AS (
        SELECT ${MEASURED} FROM ends e UNION ALL
        SELECT c.* FROM stretches d CROSS JOIN LATERAL (SELECT ${MEASURED} FROM ${world.events} e
          WHERE ${densities.of} AND event_stretch(e.earliest) = d.stretch AND ${where}
          ORDER BY ${WEIGHT} DESC, e.earliest, e.id LIMIT (SELECT n FROM turns)) c
      ),
      shared AS MATERIALIZED (
        SELECT b.block FROM (SELECT event_block(low) AS block FROM slices UNION ${blocks.unsure}) b WHERE b.block >= ${first} AND b.block < ${last}
      ),
      cut AS (
        SELECT e.* FROM shared s CROSS JOIN LATERAL (${events(`e.earliest >= s.block AND e.earliest < s.block + ${BLOCK}`)} OFFSET 0) e
        UNION ALL SELECT * FROM ends
      ),
      begun AS (
        SELECT ${sliceOf('b.block')} AS i, sum(b.n) AS n, ${sums.join(', ')} FROM ${blocks.from} b, ${LOWS}
        WHERE ${ofBlocks} AND b.block >= ${first} AND b.block < ${last} AND b.block NOT IN (SELECT block FROM shared) GROUP BY 1
        UNION ALL ${begunIn('cut', world)}
      )`;
}

const BLOCK = `interval '64 hours'`;
