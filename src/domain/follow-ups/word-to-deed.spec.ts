import { reachOf, wordToDeed, type MeasuredStep } from './word-to-deed.js';

const NEXT_WEEK: MeasuredStep = {
  window: { earliest: '2026-02-08T20:00:00Z', latest: '2026-02-11T19:59:59.999Z' },
  timezone: 'Asia/Muscat',
  announcedOn: '2026-02-06',
  heldOn: '2026-02-17',
};

describe('the way from word to deed', () => {
  it('counts days from the first of the window, as its place counts them', () => {
    expect(wordToDeed(NEXT_WEEK)).toEqual({ announced: -3, closes: 2, held: 8 });
    expect(wordToDeed({ ...NEXT_WEEK, timezone: null })).toEqual({ announced: -2, closes: 3, held: 9 });
  });

  it('has no deed where nothing was held, and no end where the window has none', () => {
    expect(wordToDeed({ ...NEXT_WEEK, heldOn: null })?.held).toBeNull();
    const open = { ...NEXT_WEEK, window: { ...NEXT_WEEK.window, latest: null } };
    expect(wordToDeed(open)?.closes).toBeNull();
  });

  it('is measured from the last day where no first is known, and not at all without either', () => {
    const until = { ...NEXT_WEEK, window: { earliest: null, latest: NEXT_WEEK.window.latest } };
    expect(wordToDeed(until)).toEqual({ announced: -5, closes: 0, held: 6 });
    expect(wordToDeed({ ...NEXT_WEEK, window: { earliest: null, latest: null } })).toBeNull();
  });

  it('is shown on a scale that holds nine of ten', () => {
    const way = (announced: number, held: number | null) => ({ announced, closes: 0, held });
    expect(reachOf([])).toBe(4);
    expect(reachOf([way(-3, 1), way(-5, 0)])).toBe(14);
    expect(reachOf([...Array<ReturnType<typeof way>>(9).fill(way(-3, 4)), way(-200, 400)])).toBe(4);
    expect(reachOf([way(-200, 5000)])).toBe(1000);
  });
});
