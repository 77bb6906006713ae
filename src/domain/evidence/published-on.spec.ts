import { lastPublishedDay } from './published-on.js';

describe('the last day on which a source can have appeared', () => {
  it.each([
    ['2014-01-20', '2014-01-20'],
    ['2014-02', '2014-02-28'],
    ['2016-02', '2016-02-29'],
    ['2014', '2014-12-31'],
    ['1953~', '1953-12-31'],
    ['2014-02?', '2014-02-28'],
  ])('of %s is %s', (text, day) => {
    expect(lastPublishedDay(text)).toBe(day);
  });

  it.each([
    '',
    '2014-02-30',
    '2014-13',
    '2014-21',
    '0000',
    '2014/2015',
    '2014/..',
    '201X',
    '20 January 2014',
    '../2014',
  ])('is none of “%s”', (text) => {
    expect(lastPublishedDay(text)).toBeNull();
  });
});
