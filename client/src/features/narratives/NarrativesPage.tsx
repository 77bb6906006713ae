import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { narrativesQuery } from '../../api/account-queries.js';
import { dossierQuery } from '../../api/queries.js';
import { totalOf } from '../../i18n/total.js';
import { words } from '../../i18n/words.js';
import controls from '../../ui/controls.module.css';
import { EmptyState } from '../../ui/EmptyState.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useActorName } from '../../ui/use-actor-name.js';
import { ViewError } from '../../ui/ViewError.js';
import view from '../../ui/view.module.css';
import { useView } from '../../view/use-view.js';
import { chosenSides } from './chosen-sides.js';
import { FoldedRun } from './FoldedRun.js';
import { NarrativeRow } from './NarrativeRow.js';
import styles from './narratives.module.css';
import { runsOf } from './runs.js';
import { SidesChoice } from './SidesChoice.js';

await words('accounts');

/** One side's telling of the dossier beside another's, row by row in time. */
export function NarrativesPage() {
  const { t } = useTranslation('accounts');
  const { dossier } = useParams({ from: '/d/$dossier' });
  const { search, unfiltered, clearFilters } = useView();
  const nameOf = useActorName(dossier);
  const file = useQuery(dossierQuery(dossier, search.knownOn)).data;
  const sides = chosenSides(search.sides, file?.sides.parties);
  const query = useInfiniteQuery({
    ...narrativesQuery(dossier, search, sides ?? ['', '']),
    enabled: sides !== null,
  });
  const { data, failureReason } = query;

  if (!data && failureReason)
    return <ViewError error={failureReason} onRetry={() => void query.refetch()} onClear={clearFilters} />;
  if (file && !sides) {
    return (
      <div className={view.page} role="status">
        <h2>{t('narratives.emptyTitle')}</h2>
        <p className={view.intro}>{t('narratives.emptyText')}</p>
      </div>
    );
  }
  const [first] = data?.pages ?? [];
  if (!data || !first || !sides) {
    return (
      <div className={view.page}>
        <Skeleton lines={[60, 40, 95, 92, 97, 88]} />
      </div>
    );
  }
  const rows = data.pages.flatMap(({ items }) => items);
  const names = first.sides.map(nameOf);
  const [left = '', right = ''] = names;
  return (
    <div className={view.page} aria-busy={query.isPlaceholderData}>
      <h2>{t('narratives.title')}</h2>
      <p className={view.intro}>
        {t('narratives.intro')} {t('narratives.count', { ...totalOf(first) })}
      </p>
      <SidesChoice dossier={dossier} sides={sides} nameOf={nameOf} />
      {rows.length === 0 && !unfiltered && <EmptyState filtered onClear={clearFilters} />}
      {rows.length === 0 && unfiltered && <p role="status">{t('narratives.emptyText')}</p>}
      {rows.length > 0 && (
        <p className={styles.heads} aria-hidden="true">
          <span>{left}</span>
          <span />
          <span>{right}</span>
        </p>
      )}
      <ol aria-label={t('narratives.list', { left, right })}>
        {runsOf(rows).map((run) =>
          run.told ? (
            run.rows.map((row) => <NarrativeRow key={row.event.id} row={row} names={names} nameOf={nameOf} />)
          ) : (
            <FoldedRun key={run.rows[0]?.event.id} rows={run.rows} names={names} nameOf={nameOf} />
          ),
        )}
      </ol>
      {query.hasNextPage && (
        <button type="button" className={controls.pill} onClick={() => void query.fetchNextPage()}>
          {t('narratives.more')}
        </button>
      )}
    </div>
  );
}
