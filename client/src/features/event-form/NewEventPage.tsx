import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { takeOver } from '../../editing/handed-over.js';
import { words } from '../../i18n/words.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import { draftKey } from './drafts/draft.js';
import { OpenDrafts } from './drafts/OpenDrafts.js';
import { WithDraft } from './drafts/WithDraft.js';
import { EventForm } from './EventForm.js';
import forms from '../../editing/form/forms.module.css';
import { FormPage } from '../../editing/form/FormPage.js';
import { newKey } from '../../editing/form/new-key.js';
import { formOfHandedOver } from './model/from-handed-over.js';
import { emptyCitation, emptyForm } from './model/form-state.js';
import { Passage } from './Passage.js';

await words('form');

/** A new event of a dossier, empty or filled with what an article seems to tell of. */
export function NewEventPage() {
  const { t } = useTranslation('form');
  const { dossier } = useParams({ from: '/d/$dossier/events/new' });
  const { finding, draft = '' } = useSearch({ from: '/d/$dossier/events/new' });
  usePageTitle(t('newTitle'));
  const key = draftKey(finding === undefined ? { dossier, draft } : { dossier, finding });
  return (
    <FormPage action="event.write" signIn={t('signIn')} notAllowed={t('notAllowed')}>
      <h2 className={forms.title}>{t('newTitle')}</h2>
      <OpenDrafts besides={key} />
      <NewEvent key={key} dossier={dossier} finding={finding} draftKey={key} />
    </FormPage>
  );
}

interface NewEventProps {
  readonly dossier: string;
  readonly finding: string | undefined;
  readonly draftKey: string;
}

function NewEvent({ dossier, finding, draftKey: key }: NewEventProps) {
  const navigate = useNavigate();
  const handed = useMemo(() => takeOver(finding), [finding]);
  const initial = useMemo(() => {
    const today = new Date().toISOString().slice(0, 10);
    if (handed) return formOfHandedOver(handed, today);
    return { ...emptyForm(today), citations: [emptyCitation(newKey())] };
  }, [handed]);
  return (
    <>
      {handed && <Passage dossier={dossier} passage={handed.passage} />}
      <WithDraft draftKey={key}>
        {(draft) => (
          <EventForm
            dossier={dossier}
            event={null}
            initial={initial}
            draftKey={key}
            draft={draft}
            onSaved={({ ref }) =>
              void (finding === undefined
                ? navigate({ to: '/events/$ref', params: { ref } })
                : navigate({ to: '/d/$dossier/article', params: { dossier }, search: { accepted: finding, ref } }))
            }
            onCancel={() =>
              void navigate({ to: finding === undefined ? '/d/$dossier' : '/d/$dossier/article', params: { dossier } })
            }
          />
        )}
      </WithDraft>
    </>
  );
}
