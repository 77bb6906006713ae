import { STATUSES } from '../../domain/lifecycle/status.js';
import { statusesOf } from '../../domain/lifecycle/table.js';
import { KINDS } from '../../domain/vocabulary.js';
import { calendarStatus } from './calendar-status.js';

it.each([
  ['talks', 'rumoured', 'TENTATIVE'],
  ['talks', 'announced', 'TENTATIVE'],
  ['talks', 'postponed', 'TENTATIVE'],
  ['meeting', 'confirmed', 'CONFIRMED'],
  ['talks', 'held', 'CONFIRMED'],
  ['talks', 'cancelled', 'CANCELLED'],
  ['meeting', 'lapsed', 'CANCELLED'],
  ['contact', 'reported', 'CONFIRMED'],
  ['decision', 'tabled', 'TENTATIVE'],
  ['decision', 'scheduled', 'CONFIRMED'],
  ['decision', 'vetoed', 'CONFIRMED'],
  ['decision', 'withdrawn', 'CANCELLED'],
  ['threat', 'withdrawn', 'CONFIRMED'],
  ['statement', 'disputed', 'CONFIRMED'],
  ['statement', 'retracted', 'CANCELLED'],
] as const)('%s that are %s are %s in a calendar', (kind, status, expected) => {
  expect(calendarStatus(kind, status)).toBe(expected);
});

it('has a word for all that can be', () => {
  const all = KINDS.flatMap((kind) =>
    statusesOf(kind).map((status) => [status, calendarStatus(kind, status)] as const),
  );
  expect(new Set(all.map(([status]) => status))).toEqual(new Set(STATUSES));
  expect(new Set(all.map(([, word]) => word))).toEqual(new Set(['TENTATIVE', 'CONFIRMED', 'CANCELLED']));
});
