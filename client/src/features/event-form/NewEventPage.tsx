import { useNavigate, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import '../../i18n/form/add-form-words.js';
import { readStored } from '../../ui/stored.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import { draftKey, parseDraft } from './drafts/draft.js';
import { EventForm } from './EventForm.js';
import forms from '../../editing/form/forms.module.css';
import { FormPage } from '../../editing/form/FormPage.js';
import { emptyCitation, emptyForm } from './model/form-state.js';
import { newKey } from '../../editing/form/new-key.js';

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
    <FormPage action="event.write" signIn={t('signIn')} notAllowed={t('notAllowed')}>
      <h2 className={forms.title}>{t('newTitle')}</h2>
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
