import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { totalOf } from '../../i18n/total.js';
import { words } from '../../i18n/words.js';
import { dossierQuery, tableQuery } from '../../api/queries.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ViewError } from '../../ui/ViewError.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useView } from '../../view/use-view.js';
import { ChosenBar } from './ChosenBar.js';
import { keepColumns, readColumns } from './columns.js';
import { ColumnsMenu } from './ColumnsMenu.js';
import { EventTable } from './EventTable.js';
import { MoreRows } from './MoreRows.js';
import styles from './table.module.css';
import { useChoice } from './use-choice.js';

await words('table');

// Most who read do not write.
const BeginHere = lazy(async () => ({ default: (await import('../../editing/BeginHere.js')).BeginHere }));

/** The same events as the timeline, in rows: what a keyboard or a screen reader uses. */
export function TablePage() {
  const { dossier } = useParams({ from: '/d/$dossier' });
  const { search, unfiltered, clearFilters } = useView();
  const title = useQuery(dossierQuery(dossier)).data?.title ?? dossier;
  const [columns, setColumns] = useState(readColumns);
  const choice = useChoice();
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
  if (!last || events.length === 0) {
    return (
      <EmptyState filtered={!unfiltered} onClear={clearFilters}>
        <Suspense>
          <BeginHere dossier={dossier} />
        </Suspense>
      </EmptyState>
    );
  }
  const total = totalOf(last);
  return (
    <div className={styles.page} aria-busy={query.isPlaceholderData}>
      <ChosenBar dossier={dossier} events={events} choice={choice} />
      <div className={styles.tools}>
        <ColumnsMenu
          columns={columns}
          onChange={(chosen) => {
            keepColumns(chosen);
            setColumns(chosen);
          }}
        />
      </div>
      <EventTable dossier={dossier} title={title} events={events} total={total} columns={columns} choice={choice} />
      {hasNextPage && (
        <MoreRows
          shown={events.length}
          total={total}
          waiting={isFetchingNextPage}
          onMore={() => void query.fetchNextPage({ cancelRefetch: false })}
        />
      )}
    </div>
  );
}
