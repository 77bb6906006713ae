import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { overviewQuery } from '../../api/overview-queries.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { PageHeading } from '../../ui/PageHeading.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useDates } from '../../ui/use-dates.js';
import { useKnownOn } from '../../view/use-known-on.js';
import { Columns } from './Columns.js';
import { Freshness } from './Freshness.js';
import { InShort } from './InShort.js';
import styles from './overview.module.css';

/**
 * What a dossier is, what is next, overdue, new and standing, and how reliable announcements are; `children` stand beneath, once
 * all of that has its height.
 */
export function OverviewPage({ children }: { children: ReactNode }) {
  const { t } = useTranslation('translation', { keyPrefix: 'overview' });
  const { dossier } = useParams({ from: '/d/$dossier' });
  const { date } = useDates();
  const knownOn = useKnownOn();
  const { data, failureReason, refetch } = useQuery(overviewQuery(dossier, knownOn));
  if (!data && failureReason) {
    return <ErrorState level={1} error={failureReason} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return (
      <div className={styles.page}>
        <div className={styles.waiting}>
          <Skeleton lines={[35, 60, 45, 100, 96, 98, 94, 97]} />
        </div>
      </div>
    );
  }
  // Its own sentence tells how it went on.
  const sentence = data.sentence || (knownOn === undefined ? '' : t('asKnown', { day: date(data.day) }));
  return (
    <>
      <div className={styles.page}>
        <PageHeading>
          <bdi>{data.dossier.title}</bdi>
        </PageHeading>
        {sentence !== '' && (
          <p className={styles.sentence}>
            <bdi>{sentence}</bdi>
          </p>
        )}
        <Freshness overview={data} />
        <InShort overview={data} />
        <Columns dossier={dossier} overview={data} />
      </div>
      <section aria-label={t('events')} className={styles.beneath}>
        {children}
      </section>
    </>
  );
}
