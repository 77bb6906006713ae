import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/fields/TextField.js';
import { useDates } from '../../ui/use-dates.js';
import { useFieldName } from '../../ui/use-field-name.js';
import { publishedWhen } from './document-description.js';

interface PublishedOnFieldProps {
  readonly value: string;
  readonly onChange: (typed: string) => void;
  /** The day (YYYY-MM-DD) against which words are read. */
  readonly today: string;
  readonly error?: string | undefined;
}

/** When a document appeared: a day, a month or a year, as a date or in words, and how it is understood. */
export function PublishedOnField({ value, onChange, today, error }: PublishedOnFieldProps) {
  const { t } = useTranslation('form');
  const name = useFieldName();
  const { date } = useDates();
  const when = publishedWhen(value, today);
  const hint = when ? t('publishedAs', { date: date(when) }) : t('publishedOnHint');
  return (
    <TextField
      label={name('publishedOn')}
      hint={hint}
      dir="ltr"
      maxLength={100}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}
