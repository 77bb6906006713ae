import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sourceByUrlQuery } from '../../../api/search-queries.js';
import { SavedPage } from '../../../editing/page/SavedPage.js';
import { useReadPage } from '../../../editing/page/use-read-page.js';
import controls from '../../../ui/controls.module.css';
import { SourceLink } from '../../../ui/event/SourceLine.js';
import { TextField } from '../../../ui/fields/TextField.js';
import { useForm } from '../form-context.js';
import type { CitationDraft } from '../model/form-state.js';
import { lastSources } from '../last-sources.js';
import { usePageFills } from '../use-page-fills.js';
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
  const { data: known, isLoading } = useQuery(sourceByUrlQuery(url));
  const found = known && url === citation.url.trim() ? known : null;
  useEffect(() => {
    if (found && citation.source?.id !== found.id) change({ source: found });
  });
  const without = citation.url.trim() === '';
  const saved = useReadPage(usePageFills(citation, change), without && !citation.source);
  const error = (field: string) => state.errors[`/citations/${index}/${field}`];
  const looking = isLoading || url !== citation.url.trim();
  return (
    <div className={forms.fields} {...saved.over}>
      <TextField
        label={t('url')}
        hint={citation.source ? undefined : t('urlHint')}
        value={citation.url}
        onChange={(value) => change({ url: value, source: null })}
        error={error('url') ?? error('source')}
        dir="ltr"
        autoFocus={citation.url === '' && index > 0}
      />
      {!citation.source && without && <LastSources index={index} change={change} />}
      {citation.source && (
        <p className={styles.known} role="status">
          <span className={forms.soft}>{t('urlKnown')}</span> <SourceLink source={citation.source} /> ·{' '}
          {citation.source.title}
        </p>
      )}
      {!citation.source && (
        // Also while its address is looked for: what is typed meanwhile would be torn from under the fingers.
        <>
          {without && <SavedPage failed={saved.failed} onChoose={saved.choose} />}
          <p className={forms.soft} role="status">
            {t(without ? 'urlNone' : looking ? 'urlLooking' : 'urlNew')}
          </p>
          <DocumentFields value={citation} change={change} error={error} />
        </>
      )}
    </div>
  );
}

/** Those used last, one press each, as long as no other is named. */
function LastSources({ index, change }: Pick<CitationPartProps, 'index' | 'change'>) {
  const { t } = useTranslation('form');
  const { state } = useForm();
  const [sources] = useState(lastSources);
  const free = sources.filter(({ id }) => !state.citations.some(({ source }, at) => at !== index && source?.id === id));
  if (free.length === 0) return null;
  return (
    <div role="group" aria-label={t('lastSources')} className={forms.buttons}>
      <span className={forms.soft}>{t('lastSources')}</span>
      {free.map((source) => (
        <button
          key={source.id}
          type="button"
          className={controls.pill}
          onClick={() => change({ source, url: source.url ?? '' })}
        >
          <bdi>
            {source.publisher}: {source.title}
          </bdi>
        </button>
      ))}
    </div>
  );
}
