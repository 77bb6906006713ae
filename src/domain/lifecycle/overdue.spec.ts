import { DUE_KINDS, isOverdue, type DueSubject } from './overdue.js';

const at = (text: string) => new Date(text);
const talks: DueSubject = {
  kind: 'talks',
  status: 'announced',
  latest: at('2026-02-11T23:59:59.999Z'),
  termLatest: null,
  replaced: false,
};

describe('isOverdue', () => {
  it.each([
    ['the last instant of its window', '2026-02-11T23:59:59.999Z', false],
    ['the first instant after its window', '2026-02-12T00:00:00.000Z', true],
  ])('judges announced talks at %s', (_title, now, overdue) => {
    expect(isOverdue(talks, at(now))).toBe(overdue);
  });

  const later = at('2027-01-01T00:00:00Z');

  it('never holds of what is closed', () => {
    expect(isOverdue({ ...talks, status: 'lapsed' }, later)).toBe(false);
  });

  it('never holds of a window with an open end', () => {
    expect(isOverdue({ ...talks, latest: null }, later)).toBe(false);
  });

  it('never holds of what was postponed and then held as another event', () => {
    const postponed: DueSubject = { ...talks, status: 'postponed' };
    expect(isOverdue(postponed, later)).toBe(true);
    expect(isOverdue({ ...postponed, replaced: true }, later)).toBe(false);
    expect(isOverdue({ ...talks, replaced: true }, later)).toBe(true);
  });

  it('follows a term before the window', () => {
    const termLatest = at('2026-02-20T23:59:59.999Z');
    expect(isOverdue({ ...talks, termLatest }, at('2026-02-15T00:00:00Z'))).toBe(false);
    expect(isOverdue({ ...talks, termLatest }, at('2026-02-21T00:00:00Z'))).toBe(true);
  });

  it.each([
    ['contact', 'announced', true],
    ['contact', 'reported', false],
    ['contact', 'cancelled', false],
    ['decision', 'scheduled', true],
    ['decision', 'postponed', true],
    ['decision', 'adopted', false],
  ] as const)('of a %s that is %s once its day is over is %s', (kind, status, expected) => {
    expect(isOverdue({ ...talks, kind, status }, later)).toBe(expected);
  });

  it('holds of what can be planned and of deadlines by their window, of other kinds by the end of their term only', () => {
    expect(DUE_KINDS).toEqual(['talks', 'meeting', 'contact', 'decision', 'deadline']);
    for (const [kind, status] of [
      ['threat', 'standing'],
      ['commitment', 'standing'],
      ['proposal', 'tabled'],
      ['agreement', 'in_force'],
    ] as const) {
      expect([kind, isOverdue({ ...talks, kind, status }, later)]).toEqual([kind, false]);
      const ended = { ...talks, kind, status, termLatest: at('2026-03-01T00:00:00Z') };
      expect([kind, isOverdue(ended, later)]).toEqual([kind, true]);
    }
  });
});
