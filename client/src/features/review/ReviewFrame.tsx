import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../api/event-address.js';
import { isMissing } from '../../api/problem.js';
import type { EventDetail } from '../../api/types.js';
import { OnlyFor } from '../../editing/OnlyFor.js';
import { words } from '../../i18n/words.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { KindWord } from '../../ui/event/KindWord.js';
import { Main } from '../../ui/Main.js';
import { NotFound } from '../../ui/NotFound.js';
import { PageHeading } from '../../ui/PageHeading.js';
import { Skeleton } from '../../ui/Skeleton.js';
import styles from './review.module.css';

await words('editing', 'review');

interface Asked<T> {
  readonly data: T | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

interface ReviewFrameProps<C> {
  /** Null until it can be told. */
  readonly title: string | null;
  readonly event: Asked<EventDetail>;
  readonly change: Asked<C>;
  readonly children: (event: EventDetail, change: C) => ReactNode;
}

/** The page of one thing that is to be judged: where one is, and what stands there until it can be told. */
export function ReviewFrame<C>({ title, event, change, children }: ReviewFrameProps<C>) {
  const { t } = useTranslation('review');
  const { t: editing } = useTranslation('editing');
  const error = event.error ?? change.error;
  return (
    <Main className={styles.page}>
      <OnlyFor action="draft.read" signIn={editing('review.signIn')} notAllowed={editing('review.notAllowed')}>
        <p className={styles.crumbs}>
          <Link to="/review">{t('back')}</Link>
          {event.data && (
            <Link to="/events/$ref" params={{ ref: addressOf(event.data) }}>
              {t('toEvent')}
            </Link>
          )}
        </p>
        {event.data && (
          <>
            <p className={styles.soft}>
              <KindWord kind={event.data.kind} />
              {event.data.ref !== null && ` · ${event.data.ref}`} · {event.data.dossier.title}
            </p>
            <PageHeading>{title}</PageHeading>
          </>
        )}
        {event.data && change.data !== undefined && children(event.data, change.data)}
        {error && isMissing(error) && <NotFound />}
        {error && !isMissing(error) && (
          <ErrorState error={error} onRetry={() => void (event.error ? event : change).refetch()} />
        )}
        {!error && (!event.data || change.data === undefined) && <Skeleton lines={[30, 70, 0, 90, 90, 60]} />}
      </OnlyFor>
    </Main>
  );
}
