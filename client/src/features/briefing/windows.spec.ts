import { endingOn, quickWindows } from './windows.js';

describe('the windows of a briefing', () => {
  it('count their last day', () => {
    expect(endingOn('2026-03-02', 7)).toEqual({ from: '2026-02-24', to: '2026-03-02' });
  });

  it('end today, and where something happened last', () => {
    expect(quickWindows('2026-11-23', '2026-07-07').map(({ name, window }) => [name, window.from, window.to])).toEqual([
      ['week', '2026-11-17', '2026-11-23'],
      ['month', '2026-10-25', '2026-11-23'],
      ['newest', '2026-07-01', '2026-07-07'],
    ]);
  });

  it('leave out the last where nothing has happened', () => {
    expect(quickWindows('2026-11-23', null).map(({ name }) => name)).toEqual(['week', 'month']);
  });
});
