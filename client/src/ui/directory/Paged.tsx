import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { totalOf, type Total } from '../../i18n/total.js';
import controls from '../controls.module.css';
import { ErrorState } from '../ErrorState.js';
import { Skeleton } from '../Skeleton.js';

interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly totalIsEstimate: boolean;
}

interface PagedProps<T> {
  /** A list that comes in pages, as TanStack Query gives it. */
  readonly query: {
    readonly data: { readonly pages: readonly Page<T>[] } | undefined;
    readonly failureReason: Error | null;
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly isPlaceholderData: boolean;
    readonly refetch: () => unknown;
    readonly fetchNextPage: () => unknown;
  };
  /** Stands where there is nothing. */
  readonly empty: ReactNode;
  readonly children: (items: readonly T[], total: Total) => ReactNode;
}

/** A list that grows at its end: what it shows while it loads, when it fails, and when there is nothing. */
export function Paged<T>({ query, empty, children }: PagedProps<T>) {
  const { t } = useTranslation('directory');
  const { data, failureReason } = query;
  if (!data && failureReason) return <ErrorState error={failureReason} onRetry={() => void query.refetch()} />;
  if (!data) return <Skeleton lines={[60, 75, 50, 80, 65]} />;
  const items = data.pages.flatMap((page) => page.items);
  const last = data.pages.at(-1);
  if (!last || items.length === 0) return <p role="status">{empty}</p>;
  return (
    <div aria-busy={query.isPlaceholderData}>
      {children(items, totalOf(last))}
      {query.hasNextPage && (
        <p>
          <button
            type="button"
            className={controls.pill}
            disabled={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {t('more')}
          </button>
        </p>
      )}
    </div>
  );
}
