import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { totalOf } from '../../i18n/total.js';
import { words } from '../../i18n/words.js';
import { dossierQuery, tableQuery } from '../../api/queries.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ViewError } from '../../ui/ViewError.js';
import controls from '../../ui/controls.module.css';
import { Skeleton } from '../../ui/Skeleton.js';
import { useView } from '../../view/use-view.js';
import { EventTable } from './EventTable.js';
import styles from './table.module.css';

await words('table');

/** The same events as the timeline, in rows: what a keyboard or a screen reader uses. */
export function TablePage() {
  const { t } = useTranslation(['translation', 'table']);
  const { dossier } = useParams({ from: '/d/$dossier' });
  const { search, unfiltered, clearFilters } = useView();
  const title = useQuery(dossierQuery(dossier)).data?.title ?? dossier;
  const query = useInfiniteQuery(tableQuery(dossier, search));
  const { data, failureReason, hasNextPage, isFetchingNextPage } = query;
  const events = data?.pages.flatMap(({ items }) => items) ?? [];

  if (!data && failureReason)
    return <ViewError error={failureReason} onRetry={() => void query.refetch()} onClear={clearFilters} />;
  if (!data) {
    return (
      <div className={styles.page}>
        <Skeleton lines={[100, 92, 97, 88, 95, 90, 98, 85]} />
      </div>
    );
  }
  const last = data.pages.at(-1);
  if (!last || events.length === 0) return <EmptyState filtered={!unfiltered} onClear={clearFilters} />;
  const total = totalOf(last);
  return (
    <div className={styles.page} aria-busy={query.isPlaceholderData}>
      <EventTable dossier={dossier} title={title} events={events} total={total} />
      {hasNextPage && (
        <p className={styles.more}>
          <button
            type="button"
            className={controls.pill}
            disabled={isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {t('table:more')}
          </button>
          <span role="status">{t('table:shown', { shown: events.length, ...total })}</span>
        </p>
      )}
    </div>
  );
}
