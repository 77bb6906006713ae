import { COUNTED } from '../common/count.js';
import type { Found } from '../common/found-names.js';
import type { FoundWords } from '../common/found-words.js';
import { ALL_KEPT, SOME_KEPT } from '../common/sql/sample-of-words.js';
import type { World } from '../common/sql/world.js';
import type { Parameters } from '../database/parameters.js';
import { unplanned } from '../database/unplanned.js';
import { FILTER_NAMES } from '../domain/event-filters.js';
import type { EventFilterDto } from './event-filter.dto.js';
import { whereEvent } from './event-filter.sql.js';
import { searchCondition, sureQuery } from './search.sql.js';

/** So many that have the words are taken from the index of words; where there are more, the words are no way to find events. */
const MOST_HITS = COUNTED;

/** Words that more than this share of the events have are common. */
const COMMON = 0.1;

/** Events `e` that pass a filter: the union of all `ways`, of which the record decides which one gives any. */
export interface WaysToFind {
  /** CTEs that the ways read, each `name AS (…)`. */
  readonly ctes: readonly string[];
  readonly ways: readonly Way[];
  /** Of those found by the index of words: whether that gives all there are. Null where words are no way. */
  readonly few: string | null;
  /** Whether there are more than are counted, by the sample alone: false where it does not say. */
  readonly surelyMany: string;
}

interface Way {
  readonly from: string;
  readonly where: string;
}

/**
 * How events are found by words: by the index of words where it holds few that have them, else as PostgreSQL thinks best, which may go
 * through the order asked for until there are enough. Which of the two it is, is told by a sample and by the index, not by what PostgreSQL
 * expects: of several words that it does not know it expects some per cent of all events, and would go through a million for the twenty that
 * there are.
 */
export function waysToFind(
  query: Found<EventFilterDto> & { readonly words: FoundWords },
  parameters: Parameters,
  world: World,
): WaysToFind {
  const sure = sureQuery(query.words);
  const any = { from: `${world.events} e`, where: whereEvent(query, parameters, world) };
  if (sure === '') return { ctes: [], ways: [any], few: null, surelyMany: 'false' };
  const asked = unplanned(parameters.add(sure), 'tsquery');
  const known = world.day === null ? 'true' : `s.known_from <= ${world.day}`;
  const common = `common AS MATERIALIZED (SELECT count(*) FILTER (WHERE s.document @@ ${asked}) > count(*) * ${COMMON} AS yes,
      count(*) FILTER (WHERE ${known} AND s.document @@ ${asked}) / greatest(count(*), 1)::float8 AS share FROM ${SOME_KEPT})`;
  // Read only as far as is asked for, but planned as if all of it were.
  const worded = `worded AS MATERIALIZED (SELECT s.event_id FROM event_search s
    WHERE NOT (SELECT yes FROM common) AND s.document @@ ${asked})`;
  const hits = `hits AS MATERIALIZED (SELECT event_id FROM worded LIMIT ${MOST_HITS + 1})`;
  const few = `(SELECT NOT c.yes AND (SELECT count(*) FROM hits) <= ${MOST_HITS} FROM common c)`;
  const others = whereEvent({ ...query, words: null }, parameters, world);
  return {
    ctes: [common, worded, hits],
    ways: [
      {
        from: `hits h JOIN ${world.events} e ON e.id = h.event_id`,
        where: `${few} AND ${others} AND ${searchCondition(query.words, parameters, world, 'hit')}`,
      },
      { ...any, where: `NOT ${few} AND ${any.where}` },
    ],
    few,
    surelyMany: asksOnlyWords(query) ? `(SELECT share * ${ALL_KEPT} > ${2 * MOST_HITS} FROM common)` : 'false',
  };
}

/** Whether what the sample tells of the words is true of the whole filter. */
function asksOnlyWords({ words, ...others }: Found<EventFilterDto>): boolean {
  const asked = FILTER_NAMES.filter((name) => name !== 'q' && name !== 'knownOn' && others[name] !== undefined);
  return (
    asked.length === 0 &&
    words?.days.length === 0 &&
    words.terms.every((term) => term.days === null && term.inside === null)
  );
}
