/** Months, weekdays and seasons by their names in English and French, as they stand in running text. */
export function monthNumber(name: string): number | null {
  return found(MONTHS, name);
}

/** 1 (Monday) … 7 (Sunday). */
export function weekdayNumber(name: string): number | null {
  return found(WEEKDAYS, name);
}

/** The code of a season in EDTF, 21 (spring) … 24 (winter). */
export function seasonCode(name: string): number | null {
  const index = found(SEASONS, name);
  return index === null ? null : index + 20;
}

const MONTHS = [
  'january|jan|janvier|janv',
  'february|feb|février|fevrier|févr|fév|fev',
  'march|mar|mars',
  'april|apr|avril|avr',
  'may|mai',
  'june|jun|juin',
  'july|jul|juillet|juil',
  'august|aug|août|aout',
  'september|sept|sep|septembre',
  'october|oct|octobre',
  'november|nov|novembre',
  'december|dec|décembre|decembre|déc',
];

const WEEKDAYS = [
  'monday|mon|lundi',
  'tuesday|tue|tues|mardi',
  'wednesday|wed|mercredi',
  'thursday|thu|thurs|jeudi',
  'friday|fri|vendredi',
  'saturday|sat|samedi',
  'sunday|sun|dimanche',
];

const SEASONS = ['spring|printemps', 'summer|été', 'autumn|fall|automne', 'winter|hiver'];

export const MONTH = alternatives(MONTHS);
export const WEEKDAY = alternatives(WEEKDAYS);
export const SEASON = alternatives(SEASONS);

function alternatives(names: readonly string[]): string {
  return `(?:${names.join('|')})`;
}

function found(names: readonly string[], name: string): number | null {
  const index = names.findIndex((each) => each.split('|').includes(name));
  return index < 0 ? null : index + 1;
}
