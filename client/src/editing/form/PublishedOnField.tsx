import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/fields/TextField.js';
import { useFieldName } from '../../ui/use-field-name.js';
import { ReadBeneath } from '../said/ReadBeneath.js';
import { UnderstoodWindow } from '../said/UnderstoodWindow.js';
import { publishedWhen } from './document-description.js';

interface PublishedOnFieldProps {
  readonly value: string;
  readonly onChange: (typed: string) => void;
  /** The day (YYYY-MM-DD) against which words are read. */
  readonly today: string;
  readonly error?: string | undefined;
}

/** When a document appeared: a day, a month or a year, as a date or in words, and how these are read. */
export function PublishedOnField({ value, onChange, today, error }: PublishedOnFieldProps) {
  const { t } = useTranslation('form');
  const name = useFieldName();
  return (
    <div>
      <TextField
        label={name('publishedOn')}
        hint={t('publishedOnHint')}
        dir="ltr"
        maxLength={100}
        value={value}
        onChange={onChange}
        error={error}
      />
      {publishedWhen(value, today) === undefined ? (
        // Words of other stretches of time, such as a week, are read elsewhere; what is kept here is a day, a month or a year.
        <UnderstoodWindow text={value} understood={null} refused={null} saidOn={today} timezone="" />
      ) : (
        <ReadBeneath text={value} saidOn={today} facing="nearest" />
      )}
    </div>
  );
}
