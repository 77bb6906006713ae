import { agendaOf } from './agenda.js';

const event = (id: string, when: string, earliest: string | null, latest: string | null, timezone = 'UTC') => ({
  ...({ id, when, earliest, latest, timezone, precision: 'day', kind: 'talks', status: 'announced' } as const),
});
const day = (id: string, when: string) => event(id, when, `${when}T00:00:00Z`, `${when}T23:59:59.999Z`);

const FEBRUARY = { from: Date.parse('2026-02-01T00:00:00Z'), to: Date.parse('2026-02-28T23:59:59Z') };
const listed = (events: Parameters<typeof agendaOf>[0]) =>
  agendaOf(events, FEBRUARY).map(({ month, entries }) => [month, ...entries.map((entry) => entry.event.id)]);

test('the newest comes first, by months', () => {
  expect(listed([day('a', '2026-02-06'), day('b', '2026-02-26')])).toEqual([['2026-02', 'b', 'a']]);
});

test('what began before and reaches into the view stands in its own month, what does not is not there', () => {
  expect(
    listed([
      event('open', '2026-01-11/..', '2026-01-11T00:00:00Z', null),
      day('before', '2026-01-31'),
      day('in', '2026-02-06'),
      day('after', '2026-03-01'),
    ]),
  ).toEqual([
    ['2026-02', 'in'],
    ['2026-01', 'open'],
  ]);
});

test('the month is that of the place', () => {
  const late = event('late', '2026-02-28', '2026-02-28T05:00:00Z', '2026-03-01T04:59:59.999Z', 'America/New_York');
  const early = event('early', '2026-02-01', '2026-01-31T20:00:00Z', '2026-02-01T19:59:59.999Z', 'Asia/Muscat');
  expect(listed([early, late])).toEqual([['2026-02', 'late', 'early']]);
});

test('what has no day is left to the table', () => {
  expect(listed([event('never', '', null, null)])).toEqual([]);
});

test('a window keeps both of its ends, and one without an end its beginning', () => {
  const window = event('w', '2026-02-09/2026-02-11', '2026-02-09T00:00:00Z', '2026-02-11T23:59:59.999Z');
  const open = event('o', '2026-02-06/..', '2026-02-06T00:00:00Z', null);
  const days = agendaOf([window, open], FEBRUARY)[0]?.entries.map(({ day: { first, last, shape } }) => [
    ...[first, last].map((at) => new Date(at).toISOString().slice(0, 10)),
    shape,
  ]);
  expect(days).toEqual([
    ['2026-02-09', '2026-02-11', 'window'],
    ['2026-02-06', '2026-02-06', 'open-end'],
  ]);
});
