import type { ClaimField } from '@domain/vocabulary.js';
import { useDates } from '../use-dates.js';
import { useLabels } from '../use-labels.js';

/** What is said of a contested field, in words: a format by its name, a date as dates are said. */
export function useAnswerWords(): (field: ClaimField, value: string) => string {
  const labels = useLabels();
  const { date } = useDates();
  return (field, value) => (field === 'format' ? labels('format', value) : field === 'date' ? date(value) : value);
}
