import { infiniteQueryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../api/client.js';
import { isMissing } from '../../api/problem.js';
import { eventQuery } from '../../api/queries.js';
import { useViewer } from '../../api/use-viewer.js';
import { mayChangeEvent } from '../../editing/may-change-event.js';
import '../../i18n/editing/add-editing-words.js';
import controls from '../../ui/controls.module.css';
import { ErrorState } from '../../ui/ErrorState.js';
import { NotFound } from '../../ui/NotFound.js';
import { PageHeading } from '../../ui/PageHeading.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import styles from './history.module.css';
import { RestoreDialog } from './RestoreDialog.js';
import { VersionEntry } from './VersionEntry.js';

const revisionsQuery = (ref: string) =>
  infiniteQueryOptions({
    queryKey: ['revisions', ref],
    queryFn: async ({ pageParam, signal }) =>
      bodyOf(
        await api.GET('/api/events/{id}/revisions', {
          params: { path: { id: ref }, query: { limit: 50, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

/** Who wrote what of an event, when and why; any earlier version can be restored. */
export function HistoryPage() {
  const { t } = useTranslation('editing');
  const { ref } = useParams({ from: '/events/$ref/history' });
  const { may } = useViewer();
  const [asked, setAsked] = useState<number | null>(null);
  const { data: event } = useQuery(eventQuery(ref));
  const { data, error, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery(revisionsQuery(ref));
  const title = t('history.title', { title: event?.title ?? ref });
  usePageTitle(title);
  const mayRestore = event !== undefined && mayChangeEvent(may, event);
  return (
    <main id="content" className={styles.page}>
      {isMissing(error) && <NotFound />}
      {error && !isMissing(error) && <ErrorState level={1} error={error} onRetry={() => void refetch()} />}
      {data && (
        <>
          <Link to="/events/$ref" params={{ ref }}>
            {t('history.back')}
          </Link>
          <PageHeading>{title}</PageHeading>
          <p className={styles.intro}>{t('history.intro')}</p>
          <ol className={styles.versions}>
            {data.pages.flatMap(({ items, names }) =>
              items.map((revision) => (
                <VersionEntry
                  key={revision.version}
                  revision={revision}
                  names={names}
                  onRestore={mayRestore && revision.version !== event.version ? setAsked : undefined}
                />
              )),
            )}
          </ol>
          {hasNextPage && (
            <button type="button" className={controls.pill} onClick={() => void fetchNextPage()}>
              {t('history.more')}
            </button>
          )}
        </>
      )}
      {event && asked !== null && <RestoreDialog event={event} version={asked} onClose={() => setAsked(null)} />}
    </main>
  );
}
