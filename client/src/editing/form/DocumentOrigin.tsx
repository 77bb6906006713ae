import { RELIABILITIES, SEEN, TITLE_SOURCES } from '@domain/vocabulary.js';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/fields/SelectField.js';
import { TextField } from '../../ui/fields/TextField.js';
import { useFieldName } from '../../ui/use-field-name.js';
import { useLabels } from '../../ui/use-labels.js';
import { AgenciesField } from './AgenciesField.js';
import type { DocumentFieldsProps } from './document-description.js';
import forms from './forms.module.css';
import { PublisherField } from './PublisherField.js';

/** Whose words a document carries, how it was read, and its own grade: folded away until asked for or filled. */
export function DocumentOrigin({ value, change, error }: DocumentFieldsProps) {
  const { t } = useTranslation('form');
  const name = useFieldName();
  const labels = useLabels();
  const { agencies, textOf, titleSource, seen, accessedOn, reliability } = value;
  // A title as the page has it is what one expects, and follows by itself from a page that is read.
  const { length } = [textOf, accessedOn, reliability, titleSource === 'page' ? '' : titleSource].filter(Boolean);
  const filled = agencies.length > 0 || seen === 'listed' || length > 0;
  return (
    <details className={forms.details} open={filled || undefined}>
      <summary>{t('origin')}</summary>
      <div className={forms.fields}>
        <AgenciesField names={agencies} onChange={(names) => change({ agencies: names })} error={error('agencies')} />
        <PublisherField
          label={t('textOf')}
          value={textOf}
          onChange={(publisher) => change({ textOf: publisher })}
          error={error('textOf')}
        />
        <div className={forms.pair}>
          <SelectField
            label={name('titleSource')}
            value={titleSource}
            none={t('none')}
            choices={TITLE_SOURCES.map((code) => ({ code, label: labels('titleSource', code) }))}
            onChange={(code) => change({ titleSource: code })}
            error={error('titleSource')}
          />
          <SelectField
            label={name('seen')}
            value={seen}
            choices={SEEN.map((code) => ({ code, label: labels('seen', code) }))}
            onChange={(code) => code !== '' && change({ seen: code })}
            error={error('seen')}
          />
          <TextField
            label={name('accessedOn')}
            type="date"
            value={accessedOn}
            onChange={(day) => change({ accessedOn: day })}
            error={error('accessedOn')}
          />
          <SelectField
            label={t('reliability')}
            value={reliability}
            none={t('reliabilityOfPublisher')}
            choices={RELIABILITIES.map((code) => ({ code, label: `${code} · ${labels('reliability', code)}` }))}
            onChange={(code) => change({ reliability: code })}
            error={error('reliability')}
          />
        </div>
      </div>
    </details>
  );
}
