import { asksOf } from './asks.js';

describe('what an entry is asked for', () => {
  it('at once is where and when talks will be that stay open; folded away otherwise', () => {
    expect(asksOf('talks', 'postponed')).toEqual({ place: true, format: true, vote: false, atOnce: true });
    expect(asksOf('talks', 'held').atOnce).toBe(false);
    expect(asksOf('talks', undefined).atOnce).toBe(false);
  });

  it('of what stands for a time is how long, not where', () => {
    expect(asksOf('threat', 'standing')).toEqual({ place: false, format: false, vote: false, atOnce: true });
    expect(asksOf('threat', 'expired').atOnce).toBe(false);
  });

  it('of what has happened is a place, folded away, and no format', () => {
    expect(asksOf('incident', 'reported')).toEqual({ place: true, format: false, vote: false, atOnce: false });
  });

  it('is a vote where the entry that is set right tells of one', () => {
    expect(asksOf('measure', 'reported', true).vote).toBe(true);
  });
});
