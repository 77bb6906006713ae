import { RELIABILITIES } from '@domain/vocabulary.js';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { sourceByUrlQuery } from '../../../api/search-queries.js';
import { SourceLink } from '../../../ui/event/SourceLine.js';
import { useLabels } from '../../../ui/use-labels.js';
import { SelectField } from '../../../ui/fields/SelectField.js';
import { TextField } from '../../../ui/fields/TextField.js';
import { useForm } from '../form-context.js';
import type { CitationDraft } from '../model/form-state.js';
import { useSettled } from '../../../ui/use-settled.js';
import forms from '../../../editing/form/forms.module.css';
import styles from '../event-form.module.css';

export interface CitationPartProps {
  readonly citation: CitationDraft;
  readonly index: number;
  readonly change: (changes: Partial<CitationDraft>) => void;
}

/** The document: its address finds one that is known; of a new one, what it is. */
export function SourceFields({ citation, index, change }: CitationPartProps) {
  const { t } = useTranslation('form');
  const { state } = useForm();
  const url = useSettled(citation.url.trim());
  const { data: known } = useQuery(sourceByUrlQuery(url));
  const found = known && url === citation.url.trim() ? known : null;
  useEffect(() => {
    if (found && citation.source?.id !== found.id) change({ source: found });
  });
  const error = (field: string) => state.errors[`/citations/${index}/${field}`];
  const isNew = citation.source === null && known === null;
  return (
    <>
      <TextField
        label={t('url')}
        hint={citation.source ? undefined : t('urlHint')}
        value={citation.url}
        onChange={(value) => change({ url: value, source: null })}
        error={error('url') ?? error('source')}
        dir="ltr"
        autoFocus={citation.url === '' && index > 0}
      />
      {citation.source && (
        <p className={styles.known} role="status">
          <span className={forms.soft}>{t('urlKnown')}</span> <SourceLink source={citation.source} /> ·{' '}
          {citation.source.reliability} · {citation.source.title}
        </p>
      )}
      {isNew && <NewSourceFields citation={citation} change={change} error={error} />}
    </>
  );
}

interface NewSourceFieldsProps extends Omit<CitationPartProps, 'index'> {
  readonly error: (field: string) => string | undefined;
}

function NewSourceFields({ citation, change, error }: NewSourceFieldsProps) {
  const { t } = useTranslation('form');
  const labels = useLabels();
  const field = (name: 'publisher' | 'title' | 'publishedOn' | 'language') => ({
    value: citation[name],
    onChange: (value: string) => change({ [name]: value }),
    error: error(name),
  });
  return (
    <>
      <p className={forms.soft} role="status">
        {t('urlNew')}
      </p>
      <div className={forms.pair}>
        <TextField label={t('publisher')} maxLength={300} {...field('publisher')} />
        <TextField label={t('publishedOn')} type="date" {...field('publishedOn')} />
      </div>
      <TextField label={t('sourceTitle')} maxLength={1000} {...field('title')} />
      <div className={forms.pair}>
        <TextField label={t('language')} hint={t('languageHint')} dir="ltr" {...field('language')} />
        <SelectField
          label={t('reliability')}
          value={citation.reliability}
          choices={RELIABILITIES.map((code) => ({ code, label: `${code} · ${labels('reliability', code)}` }))}
          onChange={(code) => code !== '' && change({ reliability: code })}
          error={error('reliability')}
        />
      </div>
    </>
  );
}
