/** Counts of what pages count most, in the six forms of Arabic: for `forms()`. */
export const EVENTS = [
  'لا أحداث',
  'حدث واحد',
  'حدثان',
  '{{count, number}} أحداث',
  '{{count, number}} حدثًا',
  '{{count, number}} حدث',
] as const;

export const SOURCES = [
  'بلا مصادر',
  'مصدر واحد',
  'مصدران',
  '{{count, number}} مصادر',
  '{{count, number}} مصدرًا',
  '{{count, number}} مصدر',
] as const;
