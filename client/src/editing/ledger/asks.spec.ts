import { statusesOf } from '@domain/lifecycle/table.js';
import { KINDS } from '@domain/vocabulary.js';
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

  it.each(KINDS)('is a vote where it settles what a body votes on, and never of other kinds: %s', (kind) => {
    const voted = statusesOf(kind).filter((status) => asksOf(kind, status).vote);
    expect(voted).toEqual(kind === 'decision' ? ['adopted', 'rejected', 'vetoed', 'withdrawn'] : []);
  });

  it('at once is when a planned call or a vote will be, and not of a call that took place', () => {
    expect(asksOf('contact', 'announced').atOnce).toBe(true);
    expect(asksOf('contact', 'reported').atOnce).toBe(false);
    expect(asksOf('decision', 'postponed').atOnce).toBe(true);
  });
});
