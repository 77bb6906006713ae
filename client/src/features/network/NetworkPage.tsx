import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { networkQuery } from '../../api/picture-queries.js';
import { words } from '../../i18n/words.js';
import { EventLinkMode } from '../../ui/event/EventLink.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { ViewError } from '../../ui/ViewError.js';
import view from '../../ui/view.module.css';
import { useView } from '../../view/use-view.js';
import { WhoMetWhom } from './WhoMetWhom.js';

await words('network', 'event');

/** Who met whom through whom: a picture, and beneath it the same as tables. */
export function NetworkPage() {
  const { t } = useTranslation('network');
  const { dossier } = useParams({ from: '/d/$dossier' });
  const { search, unfiltered, clearFilters } = useView();
  const { data, failureReason, refetch, isPlaceholderData } = useQuery(networkQuery(dossier, search));
  if (!data && failureReason)
    return <ViewError error={failureReason} onRetry={() => void refetch()} onClear={clearFilters} />;
  if (data?.total === 0 && !unfiltered) return <EmptyState filtered onClear={clearFilters} />;
  return (
    <div className={view.page} aria-busy={isPlaceholderData}>
      <h2>{t('title')}</h2>
      {!data && <Skeleton lines={[60, 40, 95, 92, 97, 88]} />}
      {data?.total === 0 && (
        <p role="status" className={view.intro}>
          {t('nothing')}
        </p>
      )}
      {data && data.total > 0 && (
        <EventLinkMode.Provider value="panel">
          <WhoMetWhom dossier={dossier} network={data} />
        </EventLinkMode.Provider>
      )}
    </div>
  );
}
