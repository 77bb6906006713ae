import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../api/event-address.js';
import { isMissing } from '../../api/problem.js';
import { useViewer } from '../../api/use-viewer.js';
import { eventQuery } from '../../api/queries.js';
import type { EventDetail } from '../../api/types.js';
import { mayChangeEvent } from '../../editing/may-change-event.js';
import { words } from '../../i18n/words.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { NotFound } from '../../ui/NotFound.js';
import { PageHeading } from '../../ui/PageHeading.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import { draftKey } from './drafts/draft.js';
import { WithDraft } from './drafts/WithDraft.js';
import { EventForm } from './EventForm.js';
import forms from '../../editing/form/forms.module.css';
import { FormPage } from '../../editing/form/FormPage.js';
import { formOfEvent } from './model/from-event.js';

await words('form');

/** A recorded event, opened to be corrected. */
export function EditEventPage() {
  const { t } = useTranslation('form');
  const { ref } = useParams({ from: '/events/$ref/edit' });
  const { data, error, refetch } = useQuery(eventQuery(ref));
  usePageTitle(t('editTitle', { ref: data ? (data.ref ?? data.title) : '' }));
  return (
    <FormPage action="event.write" signIn={t('signIn')} notAllowed={t('notAllowed')}>
      {data && <Correction key={data.id} event={data} />}
      {!data &&
        error &&
        (isMissing(error) ? <NotFound /> : <ErrorState error={error} onRetry={() => void refetch()} />)}
      {!data && !error && <Skeleton lines={[30, 70, 0, 90, 90, 60]} />}
    </FormPage>
  );
}

/** The version that was there when the form was opened: what others write meanwhile is joined when it is saved. */
function Correction({ event: newest }: { event: EventDetail }) {
  const { t } = useTranslation('form');
  const navigate = useNavigate();
  const [event] = useState(newest);
  const leave = () => void navigate({ to: '/events/$ref', params: { ref: addressOf(event) } });
  const { may } = useViewer();
  const [suggests] = useState(!mayChangeEvent(may, event));
  const key = draftKey({ event: event.id });
  const initial = useMemo(() => formOfEvent(event, event.updatedAt.slice(0, 10)), [event]);
  return (
    <>
      <PageHeading className={forms.title}>
        {t(suggests ? 'suggestTitle' : 'editTitle', { ref: event.ref ?? event.title })}
      </PageHeading>
      {suggests && <p className={forms.soft}>{t('suggestText')}</p>}
      <WithDraft draftKey={key}>
        {(draft) => (
          <EventForm
            dossier={event.dossier.slug}
            event={event}
            suggests={suggests}
            initial={initial}
            draftKey={key}
            draft={draft}
            onSaved={leave}
            onCancel={leave}
          />
        )}
      </WithDraft>
    </>
  );
}
