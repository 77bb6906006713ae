import { axisLabels, offsetsOf, type AxisTime } from './axis.js';

const time: AxisTime = { year: () => 2026, month: () => 1, date: () => 6, hour: () => 14, minute: () => 30 };

test.each([
  ['en-GB', 'day', '6', '6 Feb 2026'],
  ['en-GB', 'week', '', 'February 2026'],
  ['fr', 'month', 'févr.', '2026'],
  ['fr', 'hour', '14', 'ven. 6 févr. 2026'],
  ['fr', 'minute', '14:30', 'ven. 6 févr. 2026'],
  ['en-GB', 'year', '2026', ''],
])('the axis in %s by %s reads %s under %s', (locale, scale, minor, major) => {
  const labels = axisLabels(locale);
  expect([labels.minorLabels(time, scale), labels.majorLabels(time, scale)]).toEqual([minor, major]);
});

test('by weeks the axis numbers Mondays alone', () => {
  const numbers = Array.from({ length: 14 }, (_, at) =>
    axisLabels('en-GB').minorLabels({ ...time, date: () => at + 1 }, 'week'),
  );
  expect(numbers.filter(Boolean)).toEqual(['2', '9']);
});

test.each([
  [1900, '1900'],
  [100, '100'],
  [44, '44'],
  [0, '1 BC'],
  [-43, '44 BC'],
])('the year %i stands on the axis as %s', (year, words) => {
  expect(axisLabels('en-GB').minorLabels({ ...time, year: () => year }, 'year')).toBe(words);
});

test.each([
  ['UTC', '2026-02-06T00:00:00Z', 0],
  ['Asia/Muscat', '2026-02-06T00:00:00Z', 240],
  ['Asia/Tehran', '2026-02-06T00:00:00Z', 210],
  ['America/New_York', '2026-02-06T00:00:00Z', -300],
  ['America/New_York', '2026-07-06T00:00:00Z', -240],
])('%s at %s is %i minutes east', (zone, at, minutes) => {
  const offset = offsetsOf(zone);
  expect([offset(Date.parse(at)), offset(Date.parse(at))]).toEqual([minutes, minutes]);
});

test.each([
  ['minute', '۱۴:۳۰', 'جمعه ۱۷ بهمن ۱۴۰۴', '۶ فوریه ۲۰۲۶'],
  ['hour', '۱۴', 'جمعه ۱۷ بهمن ۱۴۰۴', '۶ فوریه ۲۰۲۶'],
  ['weekday', 'جمعه ۱۷', '۱۷ بهمن ۱۴۰۴', '۶ فوریه ۲۰۲۶'],
  ['week', '', 'بهمن ۱۴۰۴', 'ژانویه تا فوریه ۲۰۲۶'],
  ['month', 'بهمن', '۱۴۰۴', '۲۰۲۵ تا ۲۰۲۶'],
  ['year', '۱۴۰۴', '', ''],
])('the axis in Persian by %s reads %s under %s, with %s beside', (scale, minor, major, beside) => {
  const labels = axisLabels('fa');
  expect([labels.minorLabels(time, scale), labels.majorLabels(time, scale), labels.besideMajor(time, scale)]).toEqual([
    minor,
    major,
    beside,
  ]);
  expect(axisLabels('en-GB').besideMajor(time, scale)).toBe('');
});
