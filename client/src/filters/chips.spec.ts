import { chipsOf } from './chips.js';

describe('filters as chips', () => {
  it('are one for each value, each with the change that removes it', () => {
    expect(chipsOf({ kind: ['talks', 'threat'] })).toEqual([
      { field: 'kind', value: 'talks', removal: { kind: ['threat'] } },
      { field: 'kind', value: 'threat', removal: { kind: ['talks'] } },
    ]);
  });

  it('show both ends of a period as one', () => {
    expect(chipsOf({ from: '2026-01-30', to: '2026-03-04' })).toEqual([
      { field: 'dates', value: ['2026-01-30', '2026-03-04'], removal: { from: undefined, to: undefined } },
    ]);
  });

  it('leave overdue and disputed to their switches', () => {
    expect(chipsOf({ overdue: 'true', disputed: 'true' })).toEqual([]);
  });
});
