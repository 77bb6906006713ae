import { useNavigate, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import '../../i18n/form/add-form-words.js';
import { readStored } from '../../ui/stored.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import { draftKey, parseDraft } from './drafts/draft.js';
import { EventForm } from './EventForm.js';
import styles from './event-form.module.css';
import { FormPage } from './FormPage.js';
import { emptyCitation, emptyForm } from './model/form-state.js';
import { newKey } from './model/new-key.js';

/** A new event of a dossier; its heading stands under the dossier's own. */
export function NewEventPage() {
  const { t } = useTranslation('form');
  const { dossier } = useParams({ from: '/d/$dossier/events/new' });
  const navigate = useNavigate();
  usePageTitle(t('newTitle'));
  const key = draftKey({ dossier });
  const draft = useMemo(() => parseDraft(readStored(`draft.${key}`)), [key]);
  const initial = useMemo(() => {
    const today = new Date().toISOString().slice(0, 10);
    return { ...emptyForm(today), citations: [emptyCitation(newKey())] };
  }, []);
  return (
    <FormPage>
      <h2 className={styles.title}>{t('newTitle')}</h2>
      <EventForm
        key={key}
        dossier={dossier}
        event={null}
        initial={initial}
        draftKey={key}
        draft={draft}
        onSaved={({ ref }) => void navigate({ to: '/events/$ref', params: { ref } })}
      />
    </FormPage>
  );
}
