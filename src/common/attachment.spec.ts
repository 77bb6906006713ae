import { attachment } from './attachment.js';

it.each([
  ['events-2026.csv', 'attachment; filename="events-2026.csv"'],
  [
    'q-عراقچی-2026.csv',
    `attachment; filename="q-2026.csv"; filename*=UTF-8''q-${encodeURIComponent('عراقچی')}-2026.csv`,
  ],
  ['نشست-errors.csv', `attachment; filename="errors.csv"; filename*=UTF-8''${encodeURIComponent('نشست')}-errors.csv`],
  ['é(1)*’.csv', `attachment; filename="(1)*.csv"; filename*=UTF-8''%C3%A9%281%29%2A%E2%80%99.csv`],
  ['a"b\\c\r\nx: y.csv', `attachment; filename="abcx: y.csv"; filename*=UTF-8''a%22b%5Cc%0D%0Ax%3A%20y.csv`],
])('keeps %j whole, in ASCII and in one line', (name, header) => {
  expect(attachment(name)).toBe(header);
});
