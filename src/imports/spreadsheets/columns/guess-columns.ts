import { canonicalLanguage } from '../../../domain/language-tag.js';
import { isTimeZone } from '../../../domain/time/zones.js';
import { fieldCalled, isOurs, LIST_FIELDS, type ImportField } from './fields.js';
import type { ColumnProfile } from './profile.js';
import { isToldBeside } from './told-beside.js';

type Columns = Partial<Record<ImportField, readonly number[]>>;

/**
 * Which columns seem to tell what, by what they are called and by what stands in them, beside those that somebody named. A column
 * tells one thing.
 */
export function guessedColumns(profiles: readonly ColumnProfile[], said: Columns): Columns {
  const taken = new Set(Object.values(said).flat());
  const found: Partial<Record<ImportField, number[]>> = {};
  const free = (): ColumnProfile[] =>
    profiles.filter(({ index, filled, header }) => !taken.has(index) && filled > 0 && !isToldBeside(header));
  const take = (field: ImportField, { index }: ColumnProfile): void => {
    (found[field] ??= []).push(index);
    taken.add(index);
  };
  for (const profile of free()) {
    const field = fieldCalled(profile.header);
    if (field === null || said[field] !== undefined || !fits(field, profile)) continue;
    if (found[field] === undefined || LIST_FIELDS.includes(field)) take(field, profile);
  }
  if (found.title === undefined && said.title === undefined) {
    const summary = profiles.filter(({ index }) => found.summary?.includes(index));
    const title = titleAmong(free()) ?? titleAmong(summary);
    if (title) {
      // A text that is short in all rows is what they are called.
      if (summary.includes(title)) delete found.summary;
      take('title', title);
    }
  }
  return withOneDate({ ...found }, said);
}

/** Whether what stands in a column can be what its head says: a wrong guess would reject every row. */
function fits(field: ImportField, { header, words, filled, longest, addresses, samples }: ColumnProfile): boolean {
  switch (field) {
    case 'kind':
    case 'status':
    case 'format':
      return words[field] >= filled / 2;
    case 'title':
      return longest <= 500;
    case 'title_language':
      return samples.every((sample) => sample.length <= 35 && canonicalLanguage(sample) !== null);
    case 'timezone':
      return samples.every(isTimeZone);
    case 'sources':
      return isOurs(header, field) || addresses >= filled / 2;
    default:
      return !(field in NOT_ADDRESSES) || addresses < filled / 2;
  }
}

const NOT_ADDRESSES = { quotes: true, summary: true, place: true, parties: true };

/** What most rows have, of a few words, and rarely the same. */
function titleAmong(profiles: readonly ColumnProfile[]): ColumnProfile | undefined {
  const fit = profiles.filter(
    ({ filled, distinct, characters, longest, addresses, header }) =>
      characters / filled >= 12 &&
      longest <= 500 &&
      addresses < filled / 10 &&
      distinct >= Math.min(filled, 1_000) / 3 &&
      [null, 'summary'].includes(fieldCalled(header)),
  );
  return fit.sort((a, b) => b.filled - a.filled || b.characters - a.characters)[0];
}

/** Where one column tells the whole date, those that tell parts of it tell nothing more. */
function withOneDate(found: Columns, said: Columns): Columns {
  const whole = { ...found, ...said };
  const isTold = (field: ImportField) => (whole[field] ?? []).length > 0;
  const parts: ImportField[] = ['year', 'month', 'day', 'end_year', 'end_month', 'end_day'];
  const left = isTold('when')
    ? [...parts, 'start_date' as const, 'end_date' as const]
    : isTold('start_date')
      ? parts
      : [];
  return Object.fromEntries(Object.entries(found).filter(([field]) => !left.includes(field as ImportField)));
}
