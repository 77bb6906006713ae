import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { isMissing } from '../../api/problem.js';
import { eventQuery } from '../../api/queries.js';
import { useViewer } from '../../api/use-viewer.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Main } from '../../ui/Main.js';
import { NotFound } from '../../ui/NotFound.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import { useKnownOn } from '../../view/use-known-on.js';
import { AsKnownOn } from '../../ui/AsKnownOn.js';
import { EventArticle } from './EventArticle.js';
import styles from './event-page.module.css';

const Deleted = lazy(() => import('../../editing/Deleted.js'));

/** Everything about one event. */
export function EventPage() {
  const { ref } = useParams({ from: '/events/$ref' });
  const knownOn = useKnownOn();
  const { data, error, failureReason, refetch } = useQuery(eventQuery(ref, knownOn));
  const { may } = useViewer();
  const missing = isMissing(error);
  usePageTitle(data ? [data.title, data.ref].filter((said) => said !== null).join(' · ') : null);
  return (
    <Main className={styles.page}>
      {knownOn !== undefined && <AsKnownOn day={knownOn} />}
      {data && <EventArticle key={data.id} event={data} />}
      {!data &&
        missing &&
        (may('draft.read') ? (
          <Suspense>
            <Deleted eventRef={ref} otherwise={<NotFound />} />
          </Suspense>
        ) : (
          <NotFound />
        ))}
      {!data && !missing && failureReason && (
        <ErrorState level={1} error={failureReason} onRetry={() => void refetch()} />
      )}
      {!data && !failureReason && <Skeleton lines={[30, 70, 20, 0, 95, 90, 60]} />}
    </Main>
  );
}
