import { SOURCE_KINDS } from '@domain/vocabulary.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import { SelectField } from '../../ui/fields/SelectField.js';
import { TextField } from '../../ui/fields/TextField.js';
import { useFieldName } from '../../ui/use-field-name.js';
import { useLabels } from '../../ui/use-labels.js';
import type { DocumentFieldsProps } from './document-description.js';
import { DocumentOrigin } from './DocumentOrigin.js';
import forms from './forms.module.css';
import { PublishedOnField } from './PublishedOnField.js';
import { PublisherField } from './PublisherField.js';
import { today } from '../../ui/today.js';

await words('form');

/** Who published a document, when, under which headline and in what language; then whose words it carries and how it was read. */
export function DocumentFields({ value, change, error }: DocumentFieldsProps) {
  const { t } = useTranslation('form');
  const name = useFieldName();
  const labels = useLabels();
  const [opened] = useState(today);
  const field = (of: 'title' | 'language' | 'citation') => ({
    value: value[of],
    onChange: (typed: string) => change({ [of]: typed }),
    error: error(of),
  });
  return (
    <>
      <div className={forms.pair}>
        <PublisherField
          label={name('publisher')}
          value={value.publisher}
          onChange={(publisher) => change({ publisher })}
          error={error('publisher')}
        />
        <PublishedOnField
          value={value.publishedOn}
          onChange={(publishedOn) => change({ publishedOn })}
          today={opened}
          error={error('publishedOn')}
        />
      </div>
      <TextField label={t('sourceTitle')} maxLength={1000} {...field('title')} />
      <div className={forms.pair}>
        <TextField label={t('language')} hint={t('languageHint')} dir="ltr" {...field('language')} />
        <SelectField
          label={t('sourceKind')}
          value={value.kind}
          none={t('sourceKindOfPublisher')}
          choices={SOURCE_KINDS.map((code) => ({ code, label: labels('sourceKind', code) }))}
          onChange={(kind) => change({ kind })}
          error={error('kind')}
        />
      </div>
      <TextField label={t('citation')} hint={t('citationHint')} maxLength={2000} {...field('citation')} />
      <DocumentOrigin value={value} change={change} error={error} />
    </>
  );
}
