import { widened } from './widened.js';

describe('what is asked for around the view', () => {
  it('is as much again before and after it', () => {
    expect(widened({ from: '2026-02-11', to: '2026-02-20', q: 'oil' })).toEqual({
      from: '2026-02-01',
      to: '2026-03-02',
      q: 'oil',
    });
  });

  it.each([
    ['all of it', {}],
    ['more days than are drawn one by one', { from: '2025-06-01', to: '2026-02-01' }],
    ['what only the server can read', { from: '2026-02~' }],
  ])('is the view itself where that is %s', (_what, search) => {
    expect(widened(search)).toEqual(search);
  });

  it('is a day on either side of some hours', () => {
    expect(widened({ from: '2026-02-06T08:00:00Z', to: '2026-02-06T12:00:00Z' })).toEqual({
      from: '2026-02-05',
      to: '2026-02-07',
    });
  });
});
