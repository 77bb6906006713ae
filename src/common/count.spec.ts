import { estimated, exactly } from './count.js';

describe('how many there are', () => {
  it('is told as it was counted', () => {
    expect(exactly(9999)).toEqual({ total: 9999, totalIsEstimate: false });
  });

  it.each([
    [178_234, 178_000],
    [1_049_999, 1_050_000],
    [10_001, 10_000],
  ])('is told of %d, where nobody counted, as about %d', (rows, total) => {
    expect(estimated(rows)).toEqual({ total, totalIsEstimate: true });
  });

  it('is never told as fewer than were seen', () => {
    expect(estimated(12).total).toBe(10_000);
  });
});
