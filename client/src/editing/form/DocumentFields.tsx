import { RELIABILITIES, type Reliability } from '@domain/vocabulary.js';
import { useTranslation } from 'react-i18next';
import { useFieldName } from '../../ui/use-field-name.js';
import { words } from '../../i18n/words.js';
import { SelectField } from '../../ui/fields/SelectField.js';
import { TextField } from '../../ui/fields/TextField.js';
import { useLabels } from '../../ui/use-labels.js';
import forms from './forms.module.css';

await words('form');

/** What a document is, as it is typed. */
export interface DocumentDescription {
  readonly publisher: string;
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly publishedOn: string;
  /** BCP 47. */
  readonly language: string;
  readonly reliability: Reliability;
}

interface DocumentFieldsProps {
  readonly value: DocumentDescription;
  readonly change: (changes: Partial<DocumentDescription>) => void;
  readonly error: (field: keyof DocumentDescription) => string | undefined;
}

/** Who published a document, when, under which headline, in what language, and how far its publisher can be relied on. */
export function DocumentFields({ value, change, error }: DocumentFieldsProps) {
  const { t } = useTranslation('form');
  const name = useFieldName();
  const labels = useLabels();
  const field = (name: 'publisher' | 'title' | 'publishedOn' | 'language') => ({
    value: value[name],
    onChange: (typed: string) => change({ [name]: typed }),
    error: error(name),
  });
  return (
    <>
      <div className={forms.pair}>
        <TextField label={name('publisher')} maxLength={300} {...field('publisher')} />
        <TextField label={name('publishedOn')} type="date" {...field('publishedOn')} />
      </div>
      <TextField label={t('sourceTitle')} maxLength={1000} {...field('title')} />
      <div className={forms.pair}>
        <TextField label={t('language')} hint={t('languageHint')} dir="ltr" {...field('language')} />
        <SelectField
          label={t('reliability')}
          value={value.reliability}
          choices={RELIABILITIES.map((code) => ({ code, label: `${code} · ${labels('reliability', code)}` }))}
          onChange={(code) => code !== '' && change({ reliability: code })}
          error={error('reliability')}
        />
      </div>
    </>
  );
}
