import { useInfiniteQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { disputesQuery } from '../../api/account-queries.js';
import { totalOf } from '../../i18n/total.js';
import { words } from '../../i18n/words.js';
import controls from '../../ui/controls.module.css';
import { EmptyState } from '../../ui/EmptyState.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useActorName } from '../../ui/use-actor-name.js';
import { ViewError } from '../../ui/ViewError.js';
import view from '../../ui/view.module.css';
import { useView } from '../../view/use-view.js';
import { DisputedEvent } from './DisputedEvent.js';
import styles from './disputes.module.css';

await words('disputes');

/** On what accounts differ: each contested question, who answers it how, and what the record makes of it. */
export function DisputesPage() {
  const { t } = useTranslation('disputes');
  const { dossier } = useParams({ from: '/d/$dossier' });
  const { search, unfiltered, clearFilters } = useView();
  const nameOf = useActorName(dossier);
  const query = useInfiniteQuery(disputesQuery(dossier, search));
  const { data, failureReason } = query;
  const [first] = data?.pages ?? [];
  if (!data && failureReason)
    return <ViewError error={failureReason} onRetry={() => void query.refetch()} onClear={clearFilters} />;
  if (!data || !first) {
    return (
      <div className={view.page}>
        <Skeleton lines={[60, 40, 95, 92, 97, 88]} />
      </div>
    );
  }
  const events = data.pages.flatMap(({ items }) => items);
  if (events.length === 0 && !unfiltered) return <EmptyState filtered onClear={clearFilters} />;
  return (
    <div className={view.page} aria-busy={query.isPlaceholderData}>
      <h2>{t('title')}</h2>
      {events.length === 0 ? (
        <p role="status" className={view.intro}>
          {t('nothing')}
        </p>
      ) : (
        <p className={view.intro}>
          {t('intro')} {t('count', { ...totalOf(first) })}
        </p>
      )}
      <ol className={styles.events}>
        {events.map((one) => (
          <DisputedEvent key={one.event.id} dispute={one} nameOf={nameOf} />
        ))}
      </ol>
      {query.hasNextPage && (
        <button type="button" className={controls.pill} onClick={() => void query.fetchNextPage()}>
          {t('more')}
        </button>
      )}
    </div>
  );
}
