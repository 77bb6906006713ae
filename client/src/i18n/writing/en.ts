/** How the reader’s language is written, in English. */
export const en = {
  figures: 'Figures',
  months: 'Names of months',
  calendar: 'Calendar',
  calendars: { own: 'Solar Hijri, with Gregorian dates beside', gregory: 'Gregorian' },
};
