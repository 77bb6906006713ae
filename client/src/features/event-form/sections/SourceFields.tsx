import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { sourceByUrlQuery } from '../../../api/search-queries.js';
import { SourceLink } from '../../../ui/event/SourceLine.js';
import { TextField } from '../../../ui/fields/TextField.js';
import { useForm } from '../form-context.js';
import type { CitationDraft } from '../model/form-state.js';
import { useSettled } from '../../../ui/use-settled.js';
import { DocumentFields } from '../../../editing/form/DocumentFields.js';
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
  const without = citation.url.trim() === '';
  const isNew = citation.source === null && (known === null || without);
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
          {citation.source.title}
        </p>
      )}
      {isNew && (
        <>
          <p className={forms.soft} role="status">
            {t(without ? 'urlNone' : 'urlNew')}
          </p>
          <DocumentFields value={citation} change={change} error={error} />
        </>
      )}
    </>
  );
}
