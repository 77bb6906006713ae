import { reachOf } from '@domain/follow-ups/word-to-deed.js';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { followUpsQuery, followUpStatisticsQuery } from '../../api/ledger-queries.js';
import type { FollowUp } from '../../api/types.js';
import { words } from '../../i18n/words.js';
import { classNames } from '../../ui/class-names.js';
import controls from '../../ui/controls.module.css';
import { EmptyState } from '../../ui/EmptyState.js';
import { groupBy } from '../../ui/group-by.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useActorName } from '../../ui/use-actor-name.js';
import { ViewError } from '../../ui/ViewError.js';
import view from '../../ui/view.module.css';
import { useView } from '../../view/use-view.js';
import { Choice } from './Choice.js';
import { endOf, ENDS, isOpen } from './ends.js';
import styles from './follow-ups.module.css';
import { OpenSteps } from './OpenSteps.js';
import { Statistics } from './Statistics.js';
import { wayOf } from './StepRow.js';
import { StepSection } from './StepSection.js';
import { TrackHead } from './TrackHead.js';
import { Verdict } from './Verdict.js';

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
  const groups = groupBy(steps, endOf);
  const ended = ENDS.filter((end) => end !== 'open').filter((end) => groups.has(end));
  const reach = reachOf(steps.flatMap((step) => wayOf(step) ?? []));
  return (
    <div className={classNames(view.page, styles.ledger)} aria-busy={list.isPlaceholderData}>
      <h2>{t('title')}</h2>
      <Verdict statistics={figures.data} putOff={steps.filter(isPutOff).length} />
      <div id="steps">
        <Choice shown={first?.total ?? 0} statistics={figures.data} nameOf={nameOf} />
        <OpenSteps steps={steps.filter(isOpen)} nameOf={nameOf} />
        {ended.length > 0 && (
          <section aria-labelledby="from-word-to-deed">
            <div className={styles.chart}>
              <h3 id="from-word-to-deed">{t('chart')}</h3>
              <p className={styles.note}>{t('chartHint')}</p>
            </div>
            <TrackHead reach={reach} />
            {ended.map((end) => (
              <StepSection
                key={end}
                end={end}
                steps={groups.get(end) ?? []}
                isWhole={!list.hasNextPage}
                reach={reach}
                nameOf={nameOf}
              />
            ))}
          </section>
        )}
      </div>
      {list.hasNextPage && (
        <button type="button" className={controls.pill} onClick={() => void list.fetchNextPage()}>
          {t('more')}
        </button>
      )}
      <Statistics statistics={figures.data} nameOf={nameOf} />
    </div>
  );
}

/** Overdue and not held on the day that was named first: it was put off without another. */
const isPutOff = ({ state, fate }: FollowUp): boolean => state === 'overdue' && fate !== null;
