import type { Kind } from '../vocabulary.js';
import { decideStatusChange } from './decide.js';
import type { Status } from './status.js';

const start = (day: string) => new Date(`${day}T00:00:00Z`);
const end = (day: string) => new Date(`${day}T23:59:59.999Z`);

function ledgerOf(...entries: readonly (readonly [Status, string])[]) {
  return entries.map(([status, day], ordinal) => ({ status, effectiveEarliest: start(day), ordinal }));
}

function decide(
  kind: Kind,
  ledger: ReturnType<typeof ledgerOf>,
  [status, day]: readonly [Status, string],
  earliest?: string,
) {
  const change = { status, effectiveEarliest: start(day), effectiveLatest: end(day) };
  return decideStatusChange(ledger, change, { kind, earliest: earliest ? start(earliest) : null });
}

describe('decideStatusChange', () => {
  it.each<[string, Kind, readonly (readonly [Status, string])[], readonly [Status, string]]>([
    ['an empty ledger takes an open status', 'talks', [], ['rumoured', '2026-02-03']],
    ['a record made after the fact begins closed', 'talks', [], ['held', '2026-02-06']],
    ['a meeting is announced again', 'talks', [['announced', '2026-02-06']], ['announced', '2026-02-07']],
    ['a rumour lapses', 'talks', [['rumoured', '2025-05-01']], ['lapsed', '2025-05-08']],
    [
      'a cancelled meeting is confirmed the same day',
      'talks',
      [['cancelled', '2026-02-04']],
      ['confirmed', '2026-02-04'],
    ],
    ['a postponed meeting is announced again', 'meeting', [['postponed', '2026-02-04']], ['announced', '2026-02-05']],
    ['a withdrawn threat is made again', 'threat', [['withdrawn', '2026-03-23']], ['standing', '2026-04-05']],
    ['a rejected proposal is tabled again', 'proposal', [['rejected', '2025-06-09']], ['tabled', '2025-06-12']],
    ['an agreement is suspended', 'agreement', [['in_force', '2026-04-07']], ['suspended', '2026-05-01']],
    ['a suspended agreement resumes', 'agreement', [['suspended', '2026-05-01']], ['in_force', '2026-05-02']],
    [
      'a signed agreement is refused by referendum',
      'agreement',
      [['signed', '2016-09-26']],
      ['rejected', '2016-10-02'],
    ],
    ['it is then signed anew', 'agreement', [['rejected', '2016-10-02']], ['signed', '2016-11-24']],
    ['it is ratified', 'agreement', [['signed', '2016-11-24']], ['ratified', '2016-11-30']],
    ['a vote is put off', 'decision', [['scheduled', '2025-09-10']], ['postponed', '2025-09-10']],
    ['a body refuses again', 'decision', [['rejected', '2025-09-10']], ['rejected', '2025-09-15']],
    ['a veto is overridden', 'decision', [['vetoed', '2025-09-10']], ['adopted', '2025-09-15']],
    ['a planned call is cancelled', 'contact', [['announced', '2013-09-19']], ['cancelled', '2013-09-24']],
    ['a planned call takes place', 'contact', [['announced', '2013-09-26']], ['reported', '2013-09-27']],
    ['a war overtakes a deadline', 'deadline', [['extended', '2025-06-01']], ['overtaken', '2025-06-13']],
    ['an overtaken promise stands again', 'commitment', [['overtaken', '2025-06-13']], ['standing', '2025-07-01']],
    ['a report is disputed', 'incident', [['reported', '2026-05-28']], ['disputed', '2026-05-29']],
    ['a retracted report is made again', 'incident', [['retracted', '2026-05-28']], ['reported', '2026-05-29']],
  ])('allows it when %s', (_title, kind, entries, change) => {
    expect(decide(kind, ledgerOf(...entries), change, '2025-01-01')).toEqual({ ok: true });
  });

  it('refuses a status of another kind, naming those there are', () => {
    expect(decide('threat', [], ['held', '2026-02-06'])).toEqual({
      ok: false,
      code: 'unknown_status',
      parameters: {
        kind: 'threat',
        status: 'held',
        allowed: 'standing,carried_out,condition_met,withdrawn,expired,overtaken',
      },
      reason:
        'There is no status held for threat, only standing, carried out, condition met, withdrawn, expired, overtaken',
    });
  });

  it('refuses what the table does not let follow', () => {
    expect(decide('talks', ledgerOf(['held', '2026-02-06']), ['announced', '2026-02-07'])).toMatchObject({
      code: 'illegal_transition',
      reason: 'It is held and cannot become announced',
    });
    expect(decide('talks', ledgerOf(['held', '2026-02-06']), ['held', '2026-02-07'])).toMatchObject({
      code: 'illegal_transition',
    });
  });

  it('refuses to hold a meeting before its window begins', () => {
    const ledger = ledgerOf(['announced', '2026-02-04']);
    expect(decide('talks', ledger, ['held', '2026-02-05'], '2026-02-06')).toMatchObject({ code: 'window_not_begun' });
    expect(decide('talks', ledger, ['under_way', '2026-02-05'], '2026-02-06')).toMatchObject({
      code: 'window_not_begun',
    });
    expect(decide('talks', ledger, ['held', '2026-02-06'], '2026-02-06')).toEqual({ ok: true });
    expect(decide('talks', ledger, ['cancelled', '2026-02-05'], '2026-02-06')).toEqual({ ok: true });
  });

  it('refuses to have voted before the day of the vote', () => {
    const ledger = ledgerOf(['scheduled', '2015-07-18']);
    expect(decide('decision', ledger, ['adopted', '2015-07-19'], '2015-07-20')).toMatchObject({
      code: 'window_not_begun',
    });
    expect(decide('decision', ledger, ['withdrawn', '2015-07-19'], '2015-07-20')).toEqual({ ok: true });
    expect(decide('decision', ledger, ['adopted', '2015-07-20'], '2015-07-20')).toEqual({ ok: true });
  });

  it('takes a window with an open start as begun', () => {
    expect(decide('talks', ledgerOf(['announced', '2026-02-04']), ['held', '2026-02-05'])).toEqual({ ok: true });
  });

  it('fits an entry that comes to light late between its neighbours', () => {
    const ledger = ledgerOf(['announced', '2026-02-04'], ['held', '2026-02-06']);
    expect(decide('talks', ledger, ['confirmed', '2026-02-05'], '2026-02-06')).toEqual({ ok: true });
    expect(decide('talks', ledger, ['rumoured', '2026-02-03'], '2026-02-06')).toEqual({ ok: true });
    expect(decide('talks', ledger, ['overtaken', '2026-02-05'], '2026-02-06')).toMatchObject({
      code: 'contradicts_later_entry',
      reason: 'A later entry says held, which cannot follow overtaken',
    });
  });
});
