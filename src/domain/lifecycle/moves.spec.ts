import type { LedgerEntry } from './ledger.js';
import { legalMoves } from './moves.js';
import type { Status } from './status.js';

const day = (on: string) => ({
  effectiveEarliest: new Date(`${on}T00:00:00Z`),
  effectiveLatest: new Date(`${on}T23:59:59.999Z`),
});
const entry = (status: Status, on: string, ordinal = 0): LedgerEntry => ({ status, ordinal, ...day(on) });
const TALKS = { kind: 'talks', earliest: new Date('2026-02-06T00:00:00Z') } as const;

describe('legal moves', () => {
  it('after an announcement, before the window, are all but what needs it to have begun', () => {
    const moves = legalMoves([entry('announced', '2026-02-01')], day('2026-02-03'), TALKS);
    expect(moves).toEqual(['announced', 'confirmed', 'postponed', 'cancelled', 'lapsed', 'overtaken', 'denied']);
  });

  it('of talks that were held are to deny them', () => {
    expect(legalMoves([entry('held', '2026-02-06')], day('2026-02-07'), TALKS)).toEqual(['denied']);
  });

  it('before a later entry are those that it may follow', () => {
    const ledger = [entry('announced', '2026-02-01'), entry('under_way', '2026-02-06', 1)];
    expect(legalMoves(ledger, day('2026-02-02'), TALKS)).not.toContain('overtaken');
  });
});
