import { announcementOf, type PlanEntry } from './announcement.js';
import { isPromise, promiserOf } from './promise.js';

const STEP = { kind: 'talks', timezone: null, latest: new Date('2026-02-11T23:59:59.999Z') } as const;
const entry = (part: Partial<PlanEntry>, ordinal = 0): PlanEntry => ({
  ...{ ordinal, status: 'announced', effectiveEarliest: new Date(Date.UTC(2026, 1, 6 + ordinal)) },
  ...{ window: '2026-02-09/2026-02-11', place: null, basis: 'announced', saidBy: 'oman' },
  ...part,
});

describe('who is held to a step', () => {
  it.each<[string, PlanEntry[], string | null]>([
    ['a side that named a window with an end', [entry({})], 'oman'],
    ['nobody for what is at a later date', [entry({ window: '2026-02-06/..' })], null],
    ['nobody for what names no window', [entry({ window: null })], null],
    ['nobody for a guess of the press', [entry({ basis: 'reported', saidBy: 'axios' })], null],
    ['nobody for a rumour', [entry({ status: 'rumoured' })], null],
    ['nobody where none is named', [entry({ saidBy: null })], null],
    [
      'whoever confirmed it first',
      [entry({ basis: 'reported' }), entry({ status: 'confirmed', saidBy: 'iran' }, 1)],
      'iran',
    ],
    ['nobody for what the outcome says', [entry({ saidBy: null }), entry({ status: 'held', saidBy: 'iran' }, 1)], null],
    [
      'nobody who spoke once it was over',
      [entry({ saidBy: null }), entry({ status: 'lapsed' }, 1), entry({}, 2)],
      null,
    ],
    [
      'whoever confirmed again what had been cancelled',
      [entry({ saidBy: null }), entry({ status: 'cancelled' }, 1), entry({ status: 'confirmed' }, 2)],
      'oman',
    ],
  ])('is %s', (_title, ledger, expected) => expect(promiserOf(STEP, ledger)).toBe(expected));
});

describe('a promise', () => {
  it.each<[string, PlanEntry[], boolean]>([
    ['what the press reported as announced', [entry({ basis: 'reported', saidBy: null })], true],
    ['what was rumoured and then confirmed', [entry({ status: 'rumoured' }), entry({ status: 'confirmed' }, 1)], true],
    ['what no entry names a window of, by its own', [entry({ window: null })], true],
    [
      'what was cancelled and confirmed again',
      [entry({ status: 'rumoured' }), entry({ status: 'cancelled' }, 1), entry({ status: 'confirmed' }, 2)],
      true,
    ],
    ['not a rumour', [entry({ status: 'rumoured' })], false],
    ['not what has no end', [entry({ window: '2026-02-06/..' })], false],
    ['not what was known only once it was held', [entry({ status: 'held' })], false],
  ])('is %s', (_title, ledger, expected) => expect(isPromise(STEP, ledger)).toBe(expected));

  it('is not what has no end of its own where no entry names one', () => {
    expect(isPromise({ ...STEP, latest: null }, [entry({ window: null })])).toBe(false);
  });
});

describe('a planned call', () => {
  const call = { ...STEP, kind: 'contact' } as const;

  it('is an announced step until it took place, and none that was only told of afterwards', () => {
    expect(announcementOf('contact', [entry({})])?.window).toBe('2026-02-09/2026-02-11');
    expect(announcementOf('contact', [entry({}), entry({ status: 'reported' }, 1)])).not.toBeNull();
    expect(announcementOf('contact', [entry({ status: 'reported' })])).toBeNull();
  });

  it('is no round that anybody is held to', () => {
    expect(isPromise(call, [entry({})])).toBe(false);
  });
});
