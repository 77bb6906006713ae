import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { positionsQuery } from '../../api/positions-queries.js';
import controls from '../../ui/controls.module.css';
import { EmptyState } from '../../ui/EmptyState.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useActorName } from '../../ui/use-actor-name.js';
import { ViewError } from '../../ui/ViewError.js';
import view from '../../ui/view.module.css';
import { useView } from '../../view/use-view.js';
import { Lanes } from './Lanes.js';
import { Moves } from './Moves.js';
import { PositionAxis } from './PositionAxis.js';
import { Silent } from './Silent.js';
import { joined } from './stated.js';
import { WithoutPosition } from './WithoutPosition.js';

/** Everything that was stated on one issue, and the events about it in which nothing was. */
export function OnIssue({ dossier, issue }: { dossier: string; issue: string }) {
  const { t } = useTranslation('positions');
  const { search, unfiltered, clearFilters } = useView();
  const nameOf = useActorName(dossier);
  const query = useInfiniteQuery(positionsQuery(dossier, search, issue));
  const { failureReason, isPlaceholderData } = query;
  if (!query.data && failureReason)
    return <ViewError error={failureReason} onRetry={() => void query.refetch()} onClear={clearFilters} />;
  if (!query.data) return <Skeleton lines={[60, 40, 95, 92, 97, 88]} />;
  const data = joined(query.data.pages);
  const nothing = data.sides.length === 0 && data.events.length === 0;
  const absent = !unfiltered ? 'nothingShown' : query.hasNextPage ? 'nothingSoFar' : 'nothingFor';
  const stated = data.sides.some(({ positions }) => positions.length > 0);
  return (
    <div aria-busy={isPlaceholderData}>
      {nothing && unfiltered && (
        <p role="status" className={view.intro}>
          {t('nothing')}
        </p>
      )}
      {nothing && !unfiltered && <EmptyState filtered onClear={clearFilters} />}
      {stated && (
        <>
          <Moves sides={data.sides} nameOf={nameOf} />
          <PositionAxis key={issue} sides={data.sides} nameOf={nameOf} nothing={absent} />
          <Lanes sides={data.sides} nameOf={nameOf} nothing={absent} />
        </>
      )}
      {data.events.length > 0 && !stated && <Silent sides={data.sides} nameOf={nameOf} />}
      {data.events.length > 0 && <WithoutPosition events={data.events} />}
      {query.hasNextPage && (
        <button type="button" className={controls.pill} onClick={() => void query.fetchNextPage()}>
          {t('more')}
        </button>
      )}
    </div>
  );
}
