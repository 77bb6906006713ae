import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { deletedEventQuery } from '../api/deleted-queries.js';
import type { DeletedEvent } from '../api/types.js';
import { words } from '../i18n/words.js';
import { PageHeading } from '../ui/PageHeading.js';
import states from '../ui/states.module.css';
import { useDates } from '../ui/use-dates.js';
import { usePageTitle } from '../ui/use-page-title.js';

await words('editing');

interface DeletedProps {
  readonly eventRef: string;
  /** What is shown where there never was one. */
  readonly otherwise: ReactNode;
}

/** For those who work on events, where there is none at an address: that there was one, who deleted it, when and why. */
export default function Deleted({ eventRef, otherwise }: DeletedProps) {
  const { data, isPending } = useQuery(deletedEventQuery(eventRef));
  if (isPending) return null;
  return data ? <Gone event={data} /> : otherwise;
}

function Gone({ event: { title, deletedAt, deletedBy, reason, dossier } }: { event: DeletedEvent }) {
  const { t } = useTranslation('editing');
  const { dayOf } = useDates();
  const at = dayOf(deletedAt);
  usePageTitle(t('deleted.one', { title }));
  return (
    <div className={states.state}>
      <PageHeading>{t('deleted.one', { title })}</PageHeading>
      <p>{deletedBy === null ? t('deleted.at', { at }) : t('deleted.by', { author: deletedBy, at })}</p>
      {reason !== null && <p dir="auto">{t('history.why', { reason })}</p>}
      <p>
        <Link to="/d/$dossier/deleted" params={{ dossier: dossier.slug }}>
          {t('deleted.all')}
        </Link>
      </p>
    </div>
  );
}
