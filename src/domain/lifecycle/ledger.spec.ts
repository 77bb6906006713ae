import { inLedgerOrder, newestEntry, newestEntryKnownBy } from './ledger.js';
import type { Status } from './status.js';

const entry = (status: Status, day: string, ordinal: number, knownOn = day) => ({
  status,
  effectiveEarliest: new Date(`${day}T00:00:00Z`),
  ordinal,
  knownOn,
});

/** Muscat, February 2026. */
const muscat = [
  entry('announced', '2026-02-04', 1),
  entry('cancelled', '2026-02-04', 2),
  entry('confirmed', '2026-02-04', 3),
  entry('held', '2026-02-06', 4),
];

describe('the ledger', () => {
  it('is ordered by the day of effect, then by the order of entry', () => {
    const late = entry('rumoured', '2026-02-03', 5);
    expect(inLedgerOrder([...muscat.toReversed(), late]).map(({ ordinal }) => ordinal)).toEqual([5, 1, 2, 3, 4]);
  });

  it('says what the event is by its newest entry', () => {
    expect(newestEntry(muscat)?.status).toBe('held');
    expect(newestEntry(muscat.slice(0, 2))?.status).toBe('cancelled');
    expect(newestEntry([])).toBeUndefined();
  });

  it.each([
    ['2026-02-03', undefined],
    ['2026-02-04', 'confirmed'],
    ['2026-02-05', 'confirmed'],
    ['2026-02-06', 'held'],
  ])('says what was known by the end of %s', (day, status) => {
    expect(newestEntryKnownBy(muscat, day)?.status).toBe(status);
  });

  it('leaves out what took effect earlier but came to light later', () => {
    const secret = [entry('announced', '2026-02-04', 1), entry('cancelled', '2026-02-05', 2, '2026-03-01')];
    expect(newestEntryKnownBy(secret, '2026-02-28')?.status).toBe('announced');
    expect(newestEntryKnownBy(secret, '2026-03-01')?.status).toBe('cancelled');
  });
});
