import '../../i18n/directory/add-directory-words.js';
import '../../i18n/editing/add-editing-words.js';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dossierQuery } from '../../api/queries.js';
import { useViewer } from '../../api/use-viewer.js';
import styles from '../../ui/directory/directory.module.css';
import { Paged } from '../../ui/directory/Paged.js';
import { PageHeading } from '../../ui/PageHeading.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import { DeletedEntry } from './DeletedEntry.js';
import { deletedEventsQuery } from './queries.js';

/** The events of a dossier that were deleted, for those who may bring them back. */
export function DeletedPage() {
  const { t } = useTranslation('editing');
  const { dossier } = useParams({ from: '/d/$dossier/deleted' });
  const { may, pending } = useViewer();
  const { data } = useQuery(dossierQuery(dossier));
  const allowed = may('event.delete');
  usePageTitle(t('deleted.title'));
  return (
    <main id="content" tabIndex={-1} className={styles.page}>
      <p className={styles.kicker}>
        <Link to="/d/$dossier" params={{ dossier }}>
          {data?.title ?? dossier}
        </Link>
      </p>
      <PageHeading>{t('deleted.title')}</PageHeading>
      {pending && <Skeleton lines={[60, 75, 50]} />}
      {!pending && <p className={styles.intro}>{t(allowed ? 'deleted.intro' : 'deleted.notAllowed')}</p>}
      {allowed && <DeletedList dossier={dossier} />}
    </main>
  );
}

function DeletedList({ dossier }: { dossier: string }) {
  const { t } = useTranslation('editing');
  const query = useInfiniteQuery(deletedEventsQuery(dossier));
  return (
    <Paged query={query} empty={t('deleted.none')}>
      {(events) => (
        <ul>
          {events.map((event) => (
            <DeletedEntry key={event.id} event={event} />
          ))}
        </ul>
      )}
    </Paged>
  );
}
