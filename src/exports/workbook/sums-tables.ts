import { nameNow } from '../../common/sql/actor-names.js';
import { eventAddress } from '../../common/sql/event-address.js';
import type { World } from '../../common/sql/world.js';
import { COUNTED_AS } from '../../domain/follow-ups/statistics.js';
import { EVENT_DAY, FOUR_SUMS, IS_WORD, isDeed } from '../../events/words-and-deeds.sql.js';
import { COUNTED, fateNow, shown, stateNow } from '../../follow-ups/kept.sql.js';
import { bool, day, instant, number, text, word, type TableOf } from './table.js';

const steps = (world: World, events: string): string =>
  `${events} e JOIN follow_ups f ON f.event_id = e.id AND ${shown(world).join(' AND ')}`;

/** What steps are counted as; of their slips the median is told, not the number. */
const COUNTS = COUNTED_AS.filter((as) => as !== 'medianSlip');

const slug = (id: string): string => `(SELECT a.slug FROM actors a WHERE a.id = ${id})`;

/** Announced next steps, and what became of each. */
const followUps: TableOf = (world, events) => ({
  name: 'follow_ups',
  columns: [
    text('event', eventAddress('e')),
    text('announced_by', slug('n.said_by_id')),
    day('announced_on', 'n.known_on'),
    text('window', 'f.window_text'),
    instant('window_earliest', 'rfc3339(f.earliest)'),
    instant('window_latest', 'rfc3339(f.latest)'),
    text('place', 'f.place'),
    word('state', 'followUpState', stateNow(world)),
    bool('promise', 'f.is_promise'),
    word('fate', 'fate', `CASE WHEN f.is_promise THEN ${fateNow(world)} END`),
    text('instead', `(SELECT ${eventAddress('o')} FROM ${world.events} o WHERE o.id = f.instead_id)`),
    day('held_on', 'f.held_on'),
    number('slip_days', 'f.slip_days'),
    bool('moved', 'f.moved'),
  ],
  from: `${steps(world, events)} JOIN status_changes n ON n.id = f.entry_id ORDER BY f.announced_at, f.event_id`,
});

/** How often steps came true: by whoever can be held to them, nobody last, and of all. */
const statistics: TableOf = (world, events, say) => ({
  name: 'follow_up_statistics',
  columns: [
    text(
      'announcer',
      `CASE WHEN g.whole THEN ${say('announcer', "'all'")} ELSE coalesce(a.slug, ${say('announcer', "'nobody'")}) END`,
    ),
    text('name', `CASE WHEN NOT g.whole THEN ${nameNow('a', world)} END`),
    number('steps', 'g.steps'),
    ...COUNTS.map((as) => number(underscored(as), `g."${as}"`)),
    number('median_slip_days', 'g.slip'),
  ],
  from: `(SELECT f.promiser_id, grouping(f.promiser_id) = 1 AS whole, count(*) AS steps,
      ${COUNTS.map((as) => `count(*) FILTER (WHERE ${COUNTED[as]}) AS "${as}"`).join(', ')},
      percentile_cont(0.5) WITHIN GROUP (ORDER BY f.slip_days) FILTER (WHERE ${COUNTED.medianSlip}) AS slip
      FROM (SELECT f.*, ${fateNow(world)} AS fate FROM ${steps(world, events)}) f GROUP BY GROUPING SETS ((f.promiser_id), ())) g
    LEFT JOIN actors a ON a.id = g.promiser_id ORDER BY g.whole, a.id IS NULL, g.steps DESC, a.slug`,
});

/** Words and deeds by weeks from Monday on, cooperation apart from conflict. */
const tension: TableOf = (world, events) => ({
  name: 'tension',
  columns: [
    day('from', 'w.monday'),
    day('to', 'w.monday + 6'),
    ...Object.keys(FOUR_SUMS).map((name) => number(underscored(name), `w."${name}"`)),
    number('events', 'w.total'),
  ],
  from: `(SELECT day - (extract(isodow FROM day)::int - 1) AS monday, count(*) AS total,
      ${Object.entries(FOUR_SUMS)
        .map(([name, sum]) => `${sum} AS "${name}"`)
        .join(', ')}
      FROM (SELECT e.intensity, ${EVENT_DAY} AS day, ${IS_WORD} AS word, ${isDeed(world)} AS deed
        FROM ${events} e WHERE isfinite(e.earliest) AND e.intensity <> 0) b WHERE word OR deed GROUP BY 1) w
    ORDER BY w.monday`,
});

/** What is counted and judged over events. */
export const SUMS: readonly TableOf[] = [followUps, statistics, tension];

/** 'inWindow' → 'in_window': the names of columns everywhere. */
function underscored(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
