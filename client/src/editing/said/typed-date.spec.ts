import { typedDate } from './typed-date.js';

it.each([
  ['۲۰ بهمن ۱۴۰۴', 'from', '2026-02-09'],
  ['۱۴۰۴/۱۱/۲۰', 'to', '2026-02-09'],
  ['بهمن ۱۴۰۴', 'from', '2026-01-21'],
  ['بهمن ۱۴۰۴', 'to', '2026-02-19'],
  ['۹ فوریه ۲۰۲۶', 'from', '2026-02-09'],
  ['٩ فبراير ٢٠٢٦', 'from', '2026-02-09'],
  ['février 2026', 'to', '2026-02-28'],
  ['some day', 'from', 'some day'],
] as const)('%s, as a date %s which one filters, is %s', (text, end, expected) => {
  expect(typedDate(text, end, '2026-11-29')).toBe(expected);
});
