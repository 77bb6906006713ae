import type { Action } from '@domain/permissions.js';
import type { ReactNode } from 'react';
import { isMissing } from '../../api/problem.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { Main } from '../../ui/Main.js';
import { NotFound } from '../../ui/NotFound.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { RecordPage } from './RecordPage.js';

interface OneRecordPageProps<T> {
  readonly action: Action;
  readonly title: string;
  readonly level?: 1 | 2;
  readonly query: { readonly data: T | undefined; readonly error: Error | null; readonly refetch: () => unknown };
  readonly children: (found: T) => ReactNode;
}

/** The page of a form about something that is recorded: what it shows until that is there, and where there is none. */
export function OneRecordPage<T>({ action, title, level = 1, query, children }: OneRecordPageProps<T>) {
  const { data, error } = query;
  if (data === undefined && isMissing(error)) {
    return (
      <Main>
        <NotFound />
      </Main>
    );
  }
  return (
    <RecordPage action={action} title={title} level={level}>
      {data !== undefined && children(data)}
      {data === undefined && error && <ErrorState error={error} onRetry={() => void query.refetch()} />}
      {data === undefined && !error && <Skeleton lines={[30, 70, 0, 90, 90, 60]} />}
    </RecordPage>
  );
}
