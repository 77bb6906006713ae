import { disputeState } from './dispute-state.js';

describe('how a contested question stands', () => {
  it.each([
    ['of which nothing is recorded', null, ['twelve people', 'eight people'], 'open'],
    ['of which the record takes one answer', 'indirect', ['direct', 'indirect'], 'follows'],
    ['of which the record takes one answer in another spelling', 'Genève', ['GENEVE', 'Muscat'], 'follows'],
    ['of which the record says what no account says', 'mixed', ['direct', 'indirect'], 'departs'],
  ] as const)('%s', (_title, recorded, answers, state) => {
    expect(disputeState(recorded, answers)).toBe(state);
  });
});
