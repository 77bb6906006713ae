import fc from 'fast-check';
import { addDays, daysBetween } from '../time/calendar.js';
import { peaksOf, strongestOf, type CountedEvent, type CountedWeek } from './peaks.js';

const MONDAY = '2026-01-05';
type Event = CountedEvent & { ref: string };
type Week = CountedWeek & { events: readonly Event[] };
const done = (ref: string, intensity: number): Event => ({ ref, intensity, word: false, citations: 1 });
const said = (ref: string, intensity: number): Event => ({ ref, intensity, word: true, citations: 1 });

/** The peaks, each with what it is called by. */
const called = (weeks: readonly Week[]) =>
  peaksOf(weeks).map(({ from, direction }) => {
    const { events = [] } = weeks.find((one) => one.from === from) ?? {};
    return { from, ref: strongestOf(events, direction)?.ref };
  });

/** A week so many weeks after the first Monday, with the sums that its events make. */
function week(number: number, ...events: Event[]): Week {
  const sum = (word: boolean, direction: number) =>
    events
      .filter((event) => event.word === word && event.intensity * direction > 0)
      .reduce((total, { intensity }) => total + intensity, 0);
  const from = addDays(MONDAY, 7 * number);
  return {
    from,
    wordsUp: sum(true, 1),
    wordsDown: sum(true, -1),
    deedsUp: sum(false, 1),
    deedsDown: sum(false, -1),
    events,
  };
}

describe('the weeks worth a name', () => {
  it('are three of cooperation and four of conflict, the highest first', () => {
    const weeks = [1, 2, 3, 4, 5, 6].map((size) =>
      week(size * 4, done(`up ${size}`, size), said(`down ${size}`, -size)),
    );
    expect(called(weeks).map(({ ref }) => ref)).toEqual([
      ...['up 6', 'up 5', 'up 4'],
      ...['down 6', 'down 5', 'down 4', 'down 3'],
    ]);
  });

  it('are called after their strongest event, a deed before a word, and the earlier of equal ones', () => {
    const busy = week(0, said('threat', -10), done('sanctions', -4), done('strikes', -10), done('retaliation', -10));
    expect(called([busy])).toEqual([{ from: MONDAY, ref: 'strikes' }]);
  });

  it('are called after what is cited most, of equal deeds', () => {
    const busy = week(0, done('retaliation', -10), { ...done('strikes', -10), citations: 2 });
    expect(called([busy])).toEqual([{ from: MONDAY, ref: 'strikes' }]);
  });

  it('may be of both directions', () => {
    expect(called([week(0, done('talks', 5), said('threat', -4))])).toEqual([
      { from: MONDAY, ref: 'talks' },
      { from: MONDAY, ref: 'threat' },
    ]);
  });

  it('are none where nothing happened', () => {
    expect(peaksOf([])).toEqual([]);
  });

  it('keep four weeks between those of one direction, and leave no higher week without a reason', () => {
    const weeks = fc
      .uniqueArray(fc.integer({ min: 0, max: 60 }))
      .map((numbers) => numbers.sort((a, b) => a - b))
      .chain((numbers) =>
        fc.tuple(
          ...numbers.map((number) =>
            fc.integer({ min: 1, max: 10 }).map((size) => week(number, done(String(number), -size))),
          ),
        ),
      );
    fc.assert(
      fc.property(weeks, (all) => {
        const named = peaksOf(all).map(({ from }) => from);
        const far = (one: string, other: string) => Math.abs(daysBetween(one, other)) >= 28;
        for (const [index, from] of named.entries())
          for (const other of named.slice(index + 1)) expect(far(from, other)).toBe(true);
        const heightOf = (from: string) => -(all.find((one) => one.from === from)?.deedsDown ?? 0);
        for (const { from } of all.filter((one) => !named.includes(one.from))) {
          const closeOrHigher = named.filter((other) => heightOf(other) >= heightOf(from));
          expect(closeOrHigher.length === 4 || closeOrHigher.some((other) => !far(other, from))).toBe(true);
        }
      }),
    );
  });
});
