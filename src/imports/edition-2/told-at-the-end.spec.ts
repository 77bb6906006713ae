import { toldAtTheEnd } from './told-at-the-end.js';

const PLANNED = { status: 'announced', window: '2012-10-08', place: 'Oslo', format: null };

describe('what an edition tells at the end', () => {
  it.each([
    [
      'when and where talks were held, whatever was planned',
      { kind: 'talks', statusHistory: [PLANNED, { status: 'held', window: '2012-10-18', place: 'Hurdal' }] },
      { when: '2012-10-18', place: 'Hurdal' },
    ],
    [
      'nothing of what its last entry does not say',
      { kind: 'talks', statusHistory: [PLANNED, { status: 'held', window: null, place: null }] },
      {},
    ],
    ['nothing of what is only planned', { kind: 'talks', statusHistory: [PLANNED] }, {}],
    [
      'nothing of what was called off',
      { kind: 'meeting', statusHistory: [PLANNED, { status: 'cancelled', window: '2012-10-09' }] },
      {},
    ],
    [
      'the place where an agreement was signed last, and no window, which is its term',
      {
        kind: 'agreement',
        statusHistory: [
          { status: 'signed', place: 'Cartagena' },
          { status: 'signed', place: 'Bogotá' },
          { status: 'in_force', window: '2016-12-01/..', place: null },
        ],
      },
      { place: 'Bogotá' },
    ],
    [
      'until when a deadline was extended last',
      {
        kind: 'deadline',
        statusHistory: [
          { status: 'standing', window: '2016-10-31' },
          { status: 'extended', window: '2016-12-31' },
          { status: 'overtaken', window: null, place: 'Bogotá' },
        ],
      },
      { when: '2016-12-31' },
    ],
    ['nothing without a ledger', { kind: 'talks' }, {}],
    ['nothing of what is no kind', { kind: 'party', statusHistory: [PLANNED] }, {}],
  ])('is %s', (_, event, told) => {
    expect(toldAtTheEnd(event)).toEqual(told);
  });
});
