import type { ReactNode } from 'react';
import { isMissing } from '../../api/problem.js';
import { ErrorState } from '../ErrorState.js';
import { Main } from '../Main.js';
import { NotFound } from '../NotFound.js';
import { Skeleton } from '../Skeleton.js';
import styles from './directory.module.css';

interface OnePageProps<T> {
  readonly query: {
    readonly data: T | undefined;
    readonly error: Error | null;
    readonly failureReason: Error | null;
    readonly refetch: () => unknown;
  };
  readonly children: (found: T) => ReactNode;
}

/** The page of one actor or source: what it shows until it is there, and where there is none. */
export function OnePage<T>({ query, children }: OnePageProps<T>) {
  const { data, error, failureReason } = query;
  const missing = isMissing(error);
  return (
    <Main className={styles.page}>
      {data !== undefined && children(data)}
      {data === undefined && missing && <NotFound />}
      {data === undefined && !missing && failureReason && (
        <ErrorState level={1} error={failureReason} onRetry={() => void query.refetch()} />
      )}
      {data === undefined && !failureReason && <Skeleton lines={[15, 45, 0, 70, 60, 65]} />}
    </Main>
  );
}
