import type { EventFilter } from '../view/filter-search.js';
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

  it.each([
    [{ review: ['draft'] }, { review: [] }],
    [{ issue: ['sanctions'] }, { issue: [] }],
    [{ source: ['irna-2026'] }, { source: [] }],
    [{ track: ['E3–Iran'] }, { track: [] }],
    [{ q: 'mascate' }, { q: undefined }],
    [{ overdue: 'true' }, { overdue: undefined }],
    [{ disputed: 'true' }, { disputed: undefined }],
  ] as const)('are there for %j', (filter, removal) => {
    const [[field, value] = []] = Object.entries(filter);
    expect(chipsOf(filter as EventFilter)).toEqual([
      { field, value: typeof value === 'string' ? value : value?.[0], removal },
    ]);
  });
});
