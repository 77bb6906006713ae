import { words } from '../../i18n/words.js';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deletedEventsQuery } from '../../api/deleted-queries.js';
import { dossierQuery } from '../../api/queries.js';
import type { DeletedEvent } from '../../api/types.js';
import { useViewer } from '../../api/use-viewer.js';
import styles from '../../ui/directory/directory.module.css';
import { Paged } from '../../ui/directory/Paged.js';
import { Main } from '../../ui/Main.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import { DeletedEntry } from './DeletedEntry.js';
import { deletionOf, keepRestored, type DeletedData } from './keep-restored.js';

await words('directory', 'editing');

/** The events of a dossier that were deleted, for those who work on them. */
export function DeletedPage() {
  const { t } = useTranslation('editing');
  const { dossier } = useParams({ from: '/d/$dossier/deleted' });
  const { may, pending } = useViewer();
  const { data } = useQuery(dossierQuery(dossier));
  const allowed = may('draft.read');
  usePageTitle(t('deleted.title'));
  return (
    <Main className={styles.page}>
      <p className={styles.kicker}>
        <Link to="/d/$dossier" params={{ dossier }}>
          {data?.title ?? dossier}
        </Link>
      </p>
      <h2 className={styles.title}>{t('deleted.title')}</h2>
      {pending && <Skeleton lines={[60, 75, 50]} />}
      {!pending && (
        <p className={styles.intro}>
          {t(may('event.delete') ? 'deleted.intro' : allowed ? 'deleted.introOwn' : 'deleted.notAllowed')}
        </p>
      )}
      {allowed && <DeletedList key={dossier} dossier={dossier} />}
    </Main>
  );
}

function DeletedList({ dossier }: { dossier: string }) {
  const { t } = useTranslation('editing');
  const [restored, setRestored] = useState<readonly DeletedEvent[]>([]);
  const select = useCallback((data: DeletedData) => keepRestored(data, restored), [restored]);
  const query = useInfiniteQuery({ ...deletedEventsQuery(dossier), select });
  return (
    <Paged query={query} empty={t('deleted.none')}>
      {(events) => (
        <ul>
          {events.map((event) => (
            <DeletedEntry
              key={deletionOf(event)}
              event={event}
              onRestored={() => setRestored((before) => [...before, event])}
            />
          ))}
        </ul>
      )}
    </Paged>
  );
}
