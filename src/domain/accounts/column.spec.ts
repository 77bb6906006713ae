import { accountColumns, columnOf } from './column.js';

const columns = accountColumns(['us', 'iran', 'us'], ['oman', 'iran', 'oman']);

describe('accountColumns', () => {
  it('has each side once, parties first', () => {
    expect(columns.map(({ role, side }) => `${role} ${side}`)).toEqual([
      'party us',
      'party iran',
      'mediator oman',
      'press null',
      'others null',
    ]);
  });
});

describe('columnOf', () => {
  it.each([
    ['an envoy', { type: 'person', side: 'us' }, 'party us'],
    ['the mediator', { type: 'state', side: 'oman' }, 'mediator oman'],
    ['an outlet', { type: 'media', side: 'axios' }, 'press null'],
    ['nobody named', null, 'press null'],
    ['a third state', { type: 'state', side: 'israel' }, 'others null'],
  ] as const)('of %s', (_title, speaker, expected) => {
    const column = columnOf(speaker, columns);
    expect(`${column?.role} ${column?.side}`).toBe(expected);
  });
});
