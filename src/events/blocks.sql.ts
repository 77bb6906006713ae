import { FOUR_COLUMNS } from './words-and-deeds.sql.js';

/** What is kept of the blocks of 64 hours that events begin in. */
export interface Blocks {
  /** A relation of of_id, block, review, the four sums and n, of several rows for one block. */
  readonly from: string;
  /** A query of blocks of which what it tells may be wrong, for that depends on the hours of a day that is past. */
  readonly unsure: string;
}

/** The same as of a day (SQL); null is now. */
export function blocksThen(day: string | null): Blocks {
  return day === null ? { from: 'event_blocks', unsure: 'SELECT NULL' } : knownBy(day);
}

const WORDS = [FOUR_COLUMNS.wordsUp, FOUR_COLUMNS.wordsDown];
const DEEDS = [
  [FOUR_COLUMNS.deedsUp, 'plans_up'],
  [FOUR_COLUMNS.deedsDown, 'plans_down'],
] as const;

/**
 * What was known by `day`: rows of what is kept until the stretch of that day, and one for each state that became known, or was the state no more, in
 * that stretch up to the day. What may be planned was done by the day if it began by then, of which blocks near the day cannot tell.
 */
function knownBy(day: string): Blocks {
  const midnight = `(${day}::timestamp AT TIME ZONE 'UTC')`;
  const stretch = `event_stretch(${midnight})`;
  // Days belong to the stretch in which they begin, and stretches begin at any hour.
  const since = `(timezone('UTC', ${stretch}) + interval '1 day' - interval '1 microsecond')::date`;
  const step = (known: string, times: number): string => `SELECT s.* FROM event_states w
      CROSS JOIN LATERAL added_to_state_blocks(w.dossier_id, w.kind, w.status, w.review, w.earliest, w.intensity, w.deleted_at, w.${known}, 'infinity', ${times}) s
      WHERE w.${known} >= ${since} AND w.${known} <= ${day} AND w.${known} < 'infinity'`;
  const deeds = DEEDS.map(
    ([deeds, plans]) => `k.${deeds} + CASE WHEN k.block < ${midnight} THEN k.${plans} ELSE 0 END AS ${deeds}`,
  );
  return {
    from: `(SELECT k.of_id, k.block, k.review, ${[...WORDS.map((words) => `k.${words}`), ...deeds].join(', ')}, k.n
      FROM (SELECT * FROM state_blocks WHERE known < ${stretch}
        UNION ALL ${step('known_from', 1)} UNION ALL ${step('known_until', -1)}) k)`,
    unsure: `SELECT generate_series(event_block(${midnight} - interval '6 days'), ${midnight} + interval '4 days', interval '64 hours')`,
  };
}
