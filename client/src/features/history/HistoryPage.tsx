import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { eventQuery } from '../../api/queries.js';
import { eventRevisionsQuery } from '../../api/revision-queries.js';
import { useViewer } from '../../api/use-viewer.js';
import { mayChangeEvent } from '../../editing/may-change-event.js';
import { words } from '../../i18n/words.js';
import { Main } from '../../ui/Main.js';
import { PageHeading } from '../../ui/PageHeading.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import styles from './history.module.css';
import { RestoreDialog } from './RestoreDialog.js';
import { VersionList } from './VersionList.js';

await words('editing');

/** Who wrote what of an event, when and why; any earlier version can be restored. */
export function HistoryPage() {
  const { t } = useTranslation('editing');
  const { ref } = useParams({ from: '/events/$ref/history' });
  const { may } = useViewer();
  const [asked, setAsked] = useState<number | null>(null);
  const { data: event, isPending } = useQuery(eventQuery(ref));
  const query = useInfiniteQuery(eventRevisionsQuery(ref));
  // Of an event that was deleted nothing but its history is there.
  const title = isPending ? null : t('history.title', { title: event?.title ?? ref });
  usePageTitle(title);
  const mayRestore = event !== undefined && mayChangeEvent(may, event);
  return (
    <Main className={styles.page}>
      {query.data && title !== null && (
        <>
          <Link to="/events/$ref" params={{ ref }}>
            {t('history.back')}
          </Link>
          <PageHeading>{title}</PageHeading>
        </>
      )}
      <VersionList
        entity="event"
        dossier={event?.dossier.slug}
        query={query}
        onRestore={(version) => (mayRestore && version !== event.version ? () => setAsked(version) : undefined)}
      />
      {event && asked !== null && <RestoreDialog event={event} version={asked} onClose={() => setAsked(null)} />}
    </Main>
  );
}
