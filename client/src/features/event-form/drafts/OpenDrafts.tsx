import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client.js';
import controls from '../../../ui/controls.module.css';
import { forgetStored } from '../../../ui/stored.js';
import styles from '../../../editing/form/notices.module.css';
import { useDates } from '../../../ui/use-dates.js';
import { placeOf, type DraftPlace } from './draft.js';
import { draftsQuery } from './queries.js';
import { storedDrafts, withStored } from './stored-drafts.js';

/** Other forms that one has begun and not recorded, to be gone on with or thrown away; nothing where there are none. */
export function OpenDrafts({ besides }: { besides: string }) {
  const { t } = useTranslation('form');
  const { momentOf } = useDates();
  const client = useQueryClient();
  const { data = [] } = useQuery(draftsQuery);
  const [here, setHere] = useState(storedDrafts);
  const discard = useMutation({
    mutationFn: (key: string) => api.DELETE('/api/drafts/{key}', { params: { path: { key } } }),
    onSuccess: (_done, key) => {
      forgetStored(`draft.${key}`);
      setHere(storedDrafts());
      return client.invalidateQueries({ ...draftsQuery, exact: true });
    },
  });
  const open = withStored(data, here).flatMap((draft) => {
    const place = draft.key === besides ? null : placeOf(draft.key);
    return place ? [{ ...draft, place }] : [];
  });
  if (open.length === 0) return null;
  return (
    <details className={styles.drafts} open>
      <summary>{t('openDrafts', { count: open.length })}</summary>
      <ul>
        {open.map(({ key, title, begunAt, place }) => {
          const name = title ?? t('untitled');
          return (
            <li key={key}>
              <DraftLink place={place} name={name} /> <small>{t('draftBegun', { time: momentOf(begunAt) })}</small>{' '}
              <button
                type="button"
                className={controls.pill}
                aria-label={t('discardDraft', { title: name })}
                onClick={() => discard.mutate(key)}
              >
                {t('discard')}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function DraftLink({ place, name }: { place: DraftPlace; name: string }) {
  if ('event' in place) {
    return (
      <Link to="/events/$ref/edit" params={{ ref: place.event }}>
        {name}
      </Link>
    );
  }
  const { dossier, ...search } = place;
  return (
    <Link to="/d/$dossier/events/new" params={{ dossier }} search={search}>
      {name}
    </Link>
  );
}
