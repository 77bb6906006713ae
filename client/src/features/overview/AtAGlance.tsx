import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { overviewQuery } from '../../api/overview-queries.js';
import type { Dossier } from '../../api/types.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useNear } from '../../ui/use-near.js';
import { Columns } from './Columns.js';
import { Freshness } from './Freshness.js';
import { InShort } from './InShort.js';
import styles from './overview.module.css';

/** So many events are named for each answer. */
const MOST = 2;

/** The front page of a dossier among others, in short; asked for once one comes near it. */
export function AtAGlance({ dossier: { slug } }: { dossier: Pick<Dossier, 'slug'> }) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useNear(place, () => setNear(true));
  const { data, failureReason, refetch } = useQuery({ ...overviewQuery(slug), enabled: near });
  return (
    <div ref={place} className={styles.glance}>
      {!data && failureReason && <ErrorState error={failureReason} onRetry={() => void refetch()} />}
      {!data && !failureReason && <Skeleton lines={[60, 95, 90, 92]} />}
      {data && (
        <>
          <Freshness overview={data} />
          <InShort overview={data} />
          <Columns dossier={slug} overview={data} most={MOST} level="h3" />
        </>
      )}
    </div>
  );
}
