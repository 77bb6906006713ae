import { windowScale } from './window-scale.js';

describe('windowScale', () => {
  it('puts the window after the day it was said, in its length', () => {
    const scale = windowScale({ earliest: '2026-02-09', latest: '2026-02-11' }, '2026-02-07');
    expect(scale).toMatchObject({ openStart: false, openEnd: false });
    expect(scale && scale.said < scale.start && scale.start < scale.end && scale.end < 100).toBe(true);
  });

  it('runs to the edge where the end is open', () => {
    expect(windowScale({ earliest: '2026-02-07', latest: null }, '2026-02-07')).toMatchObject({ end: 100 });
  });

  it('has nothing to show where no day is known', () => {
    expect(windowScale({ earliest: null, latest: null }, '2026-02-07')).toBeNull();
  });
});
