import { stepTo } from './step.js';

describe('the keys of the chart', () => {
  it.each([
    ['ArrowRight', 3, 4],
    ['ArrowLeft', 3, 2],
    ['ArrowRight', 9, 9],
    ['ArrowLeft', 0, 0],
    ['PageUp', 3, 8],
    ['PageDown', 3, 0],
    ['Home', 3, 0],
    ['End', 3, 9],
    ['ArrowRight', null, 0],
    ['ArrowLeft', null, 9],
    ['x', 3, null],
  ])('%s leads from %s to %s of ten points', (key, from, to) => {
    expect(stepTo(key, from, 10)).toBe(to);
  });

  it('lead nowhere where there is no point', () => {
    expect(stepTo('End', null, 0)).toBeNull();
  });
});
