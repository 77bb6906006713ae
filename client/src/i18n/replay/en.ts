/** What stands beside the days while one looks back, in English. */
export const en = {
  previous: 'Previous news',
  next: 'Next news',
  hint: 'The nearest day on which something became known',
  speed: 'Speed',
  speeds: { slow: 'Slow', normal: 'Normal', fast: 'Fast' },
};
