import type { Found } from '../common/found-names.js';
import type { FoundWords } from '../common/found-words.js';
import type { Perspective } from '../common/perspective.js';
import { worldOf } from '../common/sql/world.js';
import { decodeCursor } from '../common/cursor.js';
import { Parameters } from '../database/parameters.js';
import type { EventQueryDto } from './event-filter.dto.js';
import { whereEvent } from './event-filter.sql.js';
import { afterCursor, hasSortKey, orderBy, sortKeys, type EventSort } from './event-sort.sql.js';
import { RANKED, rankOf } from './search-rank.sql.js';
import { textsOf } from './snippets.sql.js';
import { summaries } from './summaries.sql.js';

/** What the page needs of each event that was found. */
export interface FoundRow {
  /** EventSummaryDto. */
  item: string;
  texts: string[];
  keys: string[];
}

type Query = Found<EventQueryDto> & { readonly words: FoundWords };

/** One row for each event of a page of those found, one more than the page has where there are more; the best or first of them first. */
export function foundPageSql(
  query: Query,
  sort: EventSort | 'rank',
  perspective: Perspective,
  now: Date,
): { sql: string; values: unknown[] } {
  const parameters = new Parameters();
  const world = worldOf(perspective, parameters, now);
  const where = whereEvent(query, parameters, world);
  const limit = `LIMIT ${parameters.add(query.limit + 1)}::int`;
  const { from, json } = summaries(world, 'page');
  const page =
    sort === 'rank'
      ? `best AS MATERIALIZED (
          SELECT e.id, ${rankOf(query.words, parameters, world)} AS score FROM ${world.events} e
          WHERE ${hasSortKey('-when')} AND ${where} ORDER BY ${orderBy('-when')} LIMIT ${RANKED}
        ),
        page AS (
          SELECT e.*, row_number() OVER (ORDER BY b.score DESC, e.id DESC) AS n, ARRAY[b.score::text, e.id::text] AS keys
          FROM (SELECT * FROM best b WHERE ${afterRank(query.cursor, parameters)} ORDER BY b.score DESC, b.id DESC ${limit}) b
            JOIN ${world.events} e ON e.id = b.id
        )`
      : `page AS (
          SELECT e.*, row_number() OVER (ORDER BY ${orderBy(sort)}) AS n, ${sortKeys(sort)} AS keys
          FROM ${world.events} e WHERE ${hasSortKey(sort)} AND ${where}
            AND ${query.cursor === undefined ? 'true' : afterCursor(query.cursor, sort, parameters)}
          ORDER BY ${orderBy(sort)} ${limit}
        )`;
  const sql = `WITH ${page} SELECT ${json}::text AS item, ${textsOf(world)} AS texts, e.keys FROM ${from} ORDER BY e.n`;
  return { sql, values: parameters.values };
}

function afterRank(cursor: string | undefined, parameters: Parameters): string {
  if (cursor === undefined) return 'true';
  const [score, id] = decodeCursor(cursor, 'rank', ['integer', 'uuid']);
  return `(b.score, b.id) < (${parameters.add(score)}::int, ${parameters.add(id)}::uuid)`;
}
