import { FOLLOW_UP_STATES } from '@domain/follow-ups/state.js';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { followUpsQuery, followUpStatisticsQuery } from '../../api/ledger-queries.js';
import { words } from '../../i18n/words.js';
import controls from '../../ui/controls.module.css';
import { EmptyState } from '../../ui/EmptyState.js';
import { groupBy } from '../../ui/group-by.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useActorName } from '../../ui/use-actor-name.js';
import { ViewError } from '../../ui/ViewError.js';
import view from '../../ui/view.module.css';
import { useView } from '../../view/use-view.js';
import { Choice } from './Choice.js';
import { StateSection } from './StateSection.js';
import { Statistics } from './Statistics.js';

await words('follow-ups');

/** The ledger of announced next steps: what was promised, by whom, and what became of it. */
export function FollowUpsPage() {
  const { t } = useTranslation('follow-ups');
  const { dossier } = useParams({ from: '/d/$dossier' });
  const { search, unfiltered, clearFilters } = useView();
  const nameOf = useActorName(dossier);
  const list = useInfiniteQuery(followUpsQuery(dossier, search));
  const figures = useQuery(followUpStatisticsQuery(dossier, search));
  const failure = (!list.data && list.failureReason) || (!figures.data && figures.failureReason);
  const retry = () => void Promise.all([list.refetch(), figures.refetch()]);

  if (failure) return <ViewError error={failure} onRetry={retry} onClear={clearFilters} />;
  if (!list.data || !figures.data) {
    return (
      <div className={view.page}>
        <Skeleton lines={[60, 40, 95, 92, 97, 88, 95, 90]} />
      </div>
    );
  }
  if (figures.data.total === 0) {
    if (!unfiltered) return <EmptyState filtered onClear={clearFilters} />;
    return (
      <div className={view.page} role="status">
        <h2>{t('emptyTitle')}</h2>
        <p className={view.intro}>{t('emptyText')}</p>
      </div>
    );
  }
  const steps = list.data.pages.flatMap(({ items }) => items);
  const [first] = list.data.pages;
  const groups = groupBy(steps, ({ state }) => state);
  return (
    <div className={view.page} aria-busy={list.isPlaceholderData}>
      <h2>{t('title')}</h2>
      <p className={view.intro}>{t('intro')}</p>
      <Statistics statistics={figures.data} nameOf={nameOf} />
      <div id="steps">
        <Choice shown={first?.total ?? 0} statistics={figures.data} nameOf={nameOf} />
        {FOLLOW_UP_STATES.map((state) => (
          <StateSection
            key={state}
            state={state}
            steps={groups.get(state) ?? []}
            isWhole={!list.hasNextPage}
            nameOf={nameOf}
          />
        ))}
      </div>
      {list.hasNextPage && (
        <button type="button" className={controls.pill} onClick={() => void list.fetchNextPage()}>
          {t('more')}
        </button>
      )}
    </div>
  );
}
