import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../api/client.js';
import controls from '../../ui/controls.module.css';
import { ErrorState } from '../../ui/ErrorState.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { Applied } from './Applied.js';
import { Checked } from './Checked.js';
import styles from './import.module.css';
import { problemWords } from './problem-words.js';
import { importQuery, isUnderWay } from './queries.js';
import type { Mapping } from './types.js';
import { UnderWay } from './UnderWay.js';

interface OneImportProps {
  readonly dossier: string;
  readonly id: string;
  readonly onLeave: () => void;
  /** It was ended, or taken back: nothing of it is left. */
  readonly onGone: (how: 'cancelled' | 'undone') => void;
}

/** One import, at whichever step it is; it goes on when nobody looks. */
export function OneImport({ dossier, id, onLeave, onGone }: OneImportProps) {
  const { t } = useTranslation('import');
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery(importQuery(id));
  const keep = (next: typeof data) => queries.setQueryData(importQuery(id).queryKey, next);
  const remap = useMutation({
    mutationFn: async (mapping: Mapping) =>
      bodyOf(await api.PATCH('/api/imports/{id}', { params: { path: { id } }, body: { mapping } })),
    onSuccess: keep,
  });
  const remove = useMutation({
    mutationFn: async () => api.DELETE('/api/imports/{id}', { params: { path: { id } } }),
    onSuccess: async () => {
      queries.removeQueries({ queryKey: importQuery(id).queryKey });
      // What came in is gone from every view.
      await queries.invalidateQueries();
      onGone(data?.state === 'applied' ? 'undone' : 'cancelled');
    },
  });
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={[40, 80, 80, 60]} />;
  const wrong = remap.error ?? remove.error;
  const again = (mapping: Mapping = data.mapping) => remap.mutate(mapping);
  return (
    <div className={styles.one} aria-busy={isUnderWay(data) || remap.isPending}>
      <p className={styles.file}>
        <b>
          <bdi>{data.fileName}</bdi>
        </b>{' '}
        <button type="button" className={controls.pill} onClick={onLeave}>
          {t('another')}
        </button>
      </p>
      {wrong && (
        <p role="alert" className={controls.error}>
          {wrong.message}
        </p>
      )}
      {isUnderWay(data) && <UnderWay one={data} onCancel={() => remove.mutate()} />}
      {(data.state === 'failed' || data.state === 'interrupted') && (
        <p role="alert" className={controls.error}>
          {data.problem ? t('failed', { detail: problemWords(data.problem) }) : t('interrupted')}{' '}
          {data.problem?.reason?.code === 'is_bundle' ? (
            <Link className={controls.pill} to="/dossiers/new">
              {t('whole')}
            </Link>
          ) : (
            <button type="button" className={controls.pill} onClick={() => again()}>
              {t('again')}
            </button>
          )}
        </p>
      )}
      {data.columns.length > 0 && data.state !== 'applied' && data.state !== 'applying' && (
        <Checked dossier={dossier} one={data} onMapping={again} onApplied={keep} />
      )}
      {data.state === 'applied' && (
        <Applied dossier={dossier} one={data} undoing={remove.isPending} onUndo={() => remove.mutate()} />
      )}
    </div>
  );
}
