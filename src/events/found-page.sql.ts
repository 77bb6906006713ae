import type { Found } from '../common/found-names.js';
import type { FoundWords } from '../common/found-words.js';
import type { Perspective } from '../common/perspective.js';
import { worldOf } from '../common/sql/world.js';
import { decodeCursor } from '../common/cursor.js';
import { Parameters } from '../database/parameters.js';
import type { EventQueryDto } from './event-filter.dto.js';
import { afterCursor, hasSortKey, orderBy, sortKeys, type EventSort } from './event-sort.sql.js';
import { RANKED, rankOf } from './search-rank.sql.js';
import { textsOf } from './snippets.sql.js';
import { summaries } from './summaries.sql.js';
import { waysToFind } from './ways-to-find.sql.js';

/** What the page needs of each event that was found. */
export interface FoundRow {
  /** EventSummaryDto. */
  item: string;
  texts: string[];
  keys: string[];
  /** How many there are in all, where that is asked for and they were found by the index of words; else null. */
  total: string | null;
}

type Query = Found<EventQueryDto> & { readonly words: FoundWords };

/**
 * One row for each event of a page of those found, one more than the page has where there are more; the best or first of them first.
 * Counted with them where that `isCounted`: what was found in the index of words is not looked for twice.
 */
export function foundPageSql(
  query: Query,
  sort: EventSort | 'rank',
  perspective: Perspective,
  now: Date,
  isCounted: boolean,
): { sql: string; values: unknown[] } {
  const parameters = new Parameters();
  const world = worldOf(perspective, parameters, now);
  const { ctes, ways, few } = waysToFind(query, parameters, world);
  const limit = `LIMIT ${parameters.add(query.limit + 1)}::int`;
  const { from, json } = summaries(world, 'page');
  const found = (chosen: string, order: EventSort, most: string, after = 'true'): string =>
    ways
      .map(
        (way) => `(SELECT e.id${chosen} FROM ${way.from} WHERE ${way.where} AND ${hasSortKey(order)} AND ${after}
          ORDER BY ${orderBy(order)} ${most})`,
      )
      .join(' UNION ALL ');
  const page =
    sort === 'rank'
      ? `best AS MATERIALIZED (${found(`, ${rankOf(query.words, parameters, world)} AS score`, '-when', `LIMIT ${RANKED}`)}),
        page AS (
          SELECT e.*, row_number() OVER (ORDER BY b.score DESC, e.id DESC) AS n, ARRAY[b.score::text, e.id::text] AS keys
          FROM (SELECT * FROM best b WHERE ${afterRank(query.cursor, parameters)} ORDER BY b.score DESC, b.id DESC ${limit}) b
            JOIN ${world.events} e ON e.id = b.id
        )`
      : `placed AS MATERIALIZED (${found('', sort, limit, query.cursor === undefined ? 'true' : afterCursor(query.cursor, sort, parameters))}),
        page AS (
          SELECT e.*, row_number() OVER (ORDER BY ${orderBy(sort)}) AS n, ${sortKeys(sort)} AS keys
          FROM placed b JOIN ${world.events} e ON e.id = b.id
        )`;
  const [hits] = ways;
  const total =
    isCounted && few !== null && hits
      ? `(SELECT CASE WHEN ${few} THEN (SELECT count(*) FROM ${hits.from} WHERE ${hits.where}) END)`
      : 'NULL';
  const sql = `WITH ${[...ctes, page].join(', ')} SELECT ${json}::text AS item, ${textsOf(world)} AS texts, e.keys, ${total} AS total
    FROM ${from} ORDER BY e.n`;
  return { sql, values: parameters.values };
}

function afterRank(cursor: string | undefined, parameters: Parameters): string {
  if (cursor === undefined) return 'true';
  const [score, id] = decodeCursor(cursor, 'rank', ['integer', 'uuid']);
  return `(b.score, b.id) < (${parameters.add(score)}::int, ${parameters.add(id)}::uuid)`;
}
