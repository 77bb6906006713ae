import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { positionsQuery } from '../../api/positions-queries.js';
import { words } from '../../i18n/words.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useActorName } from '../../ui/use-actor-name.js';
import { useLabels } from '../../ui/use-labels.js';
import { ViewError } from '../../ui/ViewError.js';
import view from '../../ui/view.module.css';
import { issueOf } from '../../view/positions-search.js';
import { useView } from '../../view/use-view.js';
import { IssueLinks } from './IssueLinks.js';
import { Lanes } from './Lanes.js';
import { Moves } from './Moves.js';
import { WithoutPosition } from './WithoutPosition.js';

await words('positions');

/** What each side has stated on an issue over time, beside the others, and the day it moved. */
export function PositionsPage() {
  const { t } = useTranslation('positions');
  const { dossier } = useParams({ from: '/d/$dossier' });
  const { search, unfiltered, clearFilters } = useView();
  const labels = useLabels();
  const nameOf = useActorName(dossier);
  const { data, failureReason, isPlaceholderData, refetch } = useQuery(positionsQuery(dossier, search));

  if (!data && failureReason)
    return <ViewError error={failureReason} onRetry={() => void refetch()} onClear={clearFilters} />;
  const nothing = data?.sides.length === 0 && data.events.length === 0;
  return (
    <div className={view.page} data-wide aria-busy={isPlaceholderData}>
      <h2>{t('title', { issue: labels('issue', issueOf(search)) })}</h2>
      <p className={view.intro}>{t('intro')}</p>
      <IssueLinks dossier={dossier} />
      {!data && <Skeleton lines={[60, 40, 95, 92, 97, 88]} />}
      {nothing && unfiltered && (
        <p role="status" className={view.intro}>
          {t('nothing')}
        </p>
      )}
      {nothing && !unfiltered && <EmptyState filtered onClear={clearFilters} />}
      {data && data.sides.length > 0 && (
        <>
          <Moves sides={data.sides} nameOf={nameOf} />
          <Lanes sides={data.sides} nameOf={nameOf} />
        </>
      )}
      {data && data.events.length > 0 && <WithoutPosition events={data.events} alone={data.sides.length === 0} />}
    </div>
  );
}
