import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../api/event-address.js';
import { eventQuery } from '../../api/queries.js';
import type { EventDetail } from '../../api/types.js';
import { handedPage } from '../../editing/page/brought.js';
import { takeOver } from '../../editing/handed-over.js';
import { words } from '../../i18n/words.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { today } from '../../ui/today.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import { draftKey } from './drafts/draft.js';
import { OpenDrafts } from './drafts/OpenDrafts.js';
import { WithDraft } from './drafts/WithDraft.js';
import { EventForm } from './EventForm.js';
import forms from '../../editing/form/forms.module.css';
import { FormPage } from '../../editing/form/FormPage.js';
import { newKey } from '../../editing/form/new-key.js';
import { formOfAnother, type TakenOver } from './model/from-another.js';
import { formOfHandedOver } from './model/from-handed-over.js';
import { formOfPage } from './model/from-page.js';
import { emptyCitation, emptyForm, type FormState } from './model/form-state.js';
import { Passage } from './Passage.js';

await words('form');

/** A new event of a dossier, empty or filled with what an article seems to tell of. */
export function NewEventPage() {
  const { t } = useTranslation('form');
  const { dossier } = useParams({ from: '/d/$dossier/events/new' });
  const { finding, draft = '', like, take } = useSearch({ from: '/d/$dossier/events/new' });
  usePageTitle(t('newTitle'));
  const key = draftKey(finding === undefined ? { dossier, draft } : { dossier, finding });
  return (
    <FormPage action="event.write" signIn={t('signIn')} notAllowed={t('notAllowed')}>
      <h2 className={forms.title}>{t('newTitle')}</h2>
      <p className={forms.soft}>
        <Link to="/d/$dossier/quick" params={{ dossier }}>
          {t('several')}
        </Link>
      </p>
      <OpenDrafts besides={key} />
      {like === undefined ? (
        <NewEvent key={key} dossier={dossier} finding={finding} draftKey={key} begun={begunFromPage(draft)} />
      ) : (
        <LikeAnother key={key} dossier={dossier} draftKey={key} like={like} take={take ?? 'source'} />
      )}
    </FormPage>
  );
}

/** What a page that was brought to the new event of that name fills in. */
function begunFromPage(draft: string): FormState | undefined {
  const page = handedPage(draft);
  return page ? formOfPage(page, today()) : undefined;
}

interface LikeAnotherProps {
  readonly dossier: string;
  readonly draftKey: string;
  /** The ref or id of the event that it is begun from. */
  readonly like: string;
  readonly take: TakenOver;
}

/** Begun from a recorded event; empty where there is no such event any more. */
function LikeAnother({ like, ...props }: LikeAnotherProps) {
  const { data, isPending } = useQuery(eventQuery(like));
  return isPending ? <Skeleton lines={[30, 70, 60, 0, 80, 75]} /> : <BegunFrom {...props} event={data} />;
}

type BegunFromProps = Omit<LikeAnotherProps, 'like'> & { readonly event: EventDetail | undefined };

/** Once begun it stands, whatever becomes of the other. */
function BegunFrom({ dossier, draftKey: key, take, event }: BegunFromProps) {
  const { t } = useTranslation('form');
  const [from] = useState(event);
  const [begun] = useState(() => event && formOfAnother(event, take, today()));
  return (
    <>
      {from && (
        <p role="status" className={forms.soft}>
          <Link to="/events/$ref" params={{ ref: addressOf(from) }}>
            {t(`begun.${take}`, { title: from.title })}
          </Link>
        </p>
      )}
      <NewEvent dossier={dossier} finding={undefined} draftKey={key} begun={begun} />
    </>
  );
}

interface NewEventProps {
  readonly dossier: string;
  readonly finding: string | undefined;
  readonly draftKey: string;
  /** What it begins with, where that is neither nothing nor a finding. */
  readonly begun?: FormState | undefined;
}

function NewEvent({ dossier, finding, draftKey: key, begun }: NewEventProps) {
  const navigate = useNavigate();
  const handed = useMemo(() => takeOver(finding), [finding]);
  const initial = useMemo(() => {
    if (handed) return formOfHandedOver(handed, today());
    return begun ?? { ...emptyForm(today()), citations: [emptyCitation(newKey())] };
  }, [handed, begun]);
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
            onSaved={({ ref }, goesOn) =>
              void (goesOn
                ? navigate({ to: '/d/$dossier/events/new', params: { dossier }, search: { like: ref, take: 'source' } })
                : finding === undefined
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
