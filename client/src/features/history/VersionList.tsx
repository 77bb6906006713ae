import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isMissing } from '../../api/problem.js';
import type { RevisionsPage } from '../../api/types.js';
import controls from '../../ui/controls.module.css';
import { ErrorState } from '../../ui/ErrorState.js';
import { NotFound } from '../../ui/NotFound.js';
import { Skeleton } from '../../ui/Skeleton.js';
import type { Entity } from '../../editing/changes/changes.js';
import styles from './history.module.css';
import { VersionEntry } from './VersionEntry.js';

interface VersionListProps {
  /** Of what. */
  readonly entity: Entity;
  /** Slug of the dossier that an event is in. */
  readonly dossier?: string | undefined;
  readonly query: UseInfiniteQueryResult<InfiniteData<RevisionsPage>>;
  /** Which versions can be restored, and how; none where it is left out. */
  readonly onRestore?: ((version: number) => (() => void) | undefined) | undefined;
}

/** Every version of something, newest first: what it shows until they are there, and where there are none. */
export function VersionList({ entity, dossier, query, onRestore }: VersionListProps) {
  const { t } = useTranslation('editing');
  const { data, error, hasNextPage, fetchNextPage, refetch } = query;
  if (!data && error) {
    return isMissing(error) ? <NotFound /> : <ErrorState level={1} error={error} onRetry={() => void refetch()} />;
  }
  if (!data) return <Skeleton lines={[30, 70, 0, 90, 90, 60]} />;
  return (
    <>
      <p className={styles.intro}>{t('history.intro')}</p>
      <ol className={styles.versions}>
        {data.pages.flatMap(({ items, names }) =>
          items.map((revision) => (
            <VersionEntry
              key={revision.version}
              entity={entity}
              dossier={dossier}
              revision={revision}
              names={names}
              onRestore={onRestore?.(revision.version)}
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
  );
}
