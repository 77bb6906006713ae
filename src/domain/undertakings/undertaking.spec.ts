import { timingOf, whoMustAct, type Involved } from './undertaking.js';

const as = (role: Involved['role'], side: string): Involved => ({ role, side });
const at = (text: string | null) => (text === null ? null : new Date(text));

describe('timingOf', () => {
  it.each([
    ['2026-02-28T00:00:00Z', '2026-03-06T23:59:59.999Z', 'before_deadline'],
    ['2026-03-06T23:59:59.999Z', '2026-03-06T23:59:59.999Z', 'before_deadline'],
    ['2026-03-07T00:00:00Z', '2026-03-06T23:59:59.999Z', 'after_deadline'],
    ['2026-03-07T00:00:00Z', null, null],
    [null, '2026-03-06T23:59:59.999Z', null],
  ])('of %s against %s is %s', (settled, deadline, timing) => {
    expect(timingOf('fulfilled', at(settled), at(deadline))).toBe(timing);
  });

  it('says nothing of what expired', () => {
    expect(timingOf('expired', at('2026-05-12T00:00:00Z'), at('2026-05-12T23:59:59.999Z'))).toBeNull();
  });
});

describe('whoMustAct', () => {
  it.each([
    ['threat', [as('speaker', 'us'), as('party', 'us'), as('target', 'iran')], ['iran']],
    ['commitment', [as('speaker', 'us'), as('party', 'us'), as('target', 'iran')], ['us']],
    ['commitment', [as('speaker', 'iran')], ['iran']],
    ['proposal', [as('party', 'us'), as('party', 'us'), as('party', 'iran'), as('mediator', 'oman')], ['iran']],
    ['deadline', [as('party', 'us'), as('party', 'iran')], ['us', 'iran']],
    ['threat', [as('speaker', 'us')], []],
    ['threat', [as('author', 'us'), as('must_act', 'iran')], ['iran']],
    ['commitment', [as('author', 'iran')], ['iran']],
    ['commitment', [as('party', 'us'), as('author', 'us'), as('must_act', 'iran')], ['iran']],
    ['deadline', [as('addressee', 'oman'), as('must_act', 'iran')], ['iran']],
  ] as const)('in a %s is those it binds', (kind, involved, expected) => {
    expect(whoMustAct(kind, involved)).toEqual(expected);
  });
});
