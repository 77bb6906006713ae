import type { Status } from '../lifecycle/status.js';
import { announcementOf, understoodPlace, type PlanEntry } from './announcement.js';

const entry = (
  ordinal: number,
  day: string,
  status: Status,
  window: string | null = null,
  place: string | null = null,
) =>
  ({
    ordinal,
    status,
    effectiveEarliest: new Date(`${day}T00:00:00Z`),
    window,
    place,
    basis: 'reported',
    saidBy: null,
  }) satisfies PlanEntry;

describe('announcementOf', () => {
  it('is the first entry, with the first window and place that the plans name', () => {
    const first = entry(0, '2025-04-12', 'announced', '2025-04-14/2025-04-20');
    const ledger = [
      entry(3, '2025-04-19', 'held', '2025-04-19', 'Rome'),
      entry(1, '2025-04-15', 'announced', null, 'Muscat'),
      first,
      entry(2, '2025-04-17', 'confirmed', '2025-04-19', 'Rome'),
    ];
    expect(announcementOf('talks', ledger)).toEqual({ entry: first, window: '2025-04-14/2025-04-20', place: 'Muscat' });
  });

  it('leaves to the event what no plan names; what the outcome names was no promise', () => {
    const ledger = [entry(0, '2026-02-06', 'rumoured'), entry(1, '2026-02-12', 'held', '2026-02-12', 'Geneva')];
    expect(announcementOf('talks', ledger)).toMatchObject({ window: null, place: null });
  });

  it('goes on with what was cancelled and confirmed again the same evening', () => {
    const first = entry(0, '2026-02-04', 'rumoured', '2026-02-06');
    const ledger = [
      first,
      entry(1, '2026-02-04', 'cancelled'),
      entry(2, '2026-02-04', 'confirmed', '2026-02-06', 'Muscat'),
      entry(3, '2026-02-06', 'held', null, 'Ruwi'),
    ];
    expect(announcementOf('talks', ledger)).toEqual({ entry: first, window: '2026-02-06', place: 'Muscat' });
  });

  it.each([
    ['what was known only once it was held', [entry(0, '2026-02-10', 'held')]],
    ['an empty ledger', []],
  ])('is null for %s', (_title, ledger) => {
    expect(announcementOf('meeting', ledger)).toBeNull();
  });
});

describe('understoodPlace', () => {
  it.each([
    ['Muscat', 'Rome', 'Geneva', { name: 'Muscat', basis: 'announced' }],
    [null, 'Rome', 'Geneva', { name: 'Rome', basis: 'event' }],
    [null, null, 'Geneva', { name: 'Geneva', basis: 'previous' }],
    [null, null, null, null],
  ])('of %s, %s and %s is %j', (named, own, previous, expected) => {
    expect(understoodPlace(named, own, previous)).toEqual(expected);
  });
});
