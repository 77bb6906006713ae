import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../api/event-address.js';
import { api, bodyOf } from '../../api/client.js';
import type { DeletedEvent } from '../../api/types.js';
import controls from '../../ui/controls.module.css';
import styles from '../../ui/directory/directory.module.css';
import { KindWord } from '../../ui/event/KindWord.js';
import { FormFault } from '../../ui/form/FormFault.js';
import { useDates } from '../../ui/use-dates.js';

/** An event that was deleted: what it was, who deleted it, when and why, and the way back. */
export function DeletedEntry({ event, onRestored }: { event: DeletedEvent; onRestored: () => void }) {
  const { t } = useTranslation('editing');
  const { when, momentOf } = useDates();
  const client = useQueryClient();
  const { id, ref, title, kind, deletedBy, reason } = event;
  const restore = useMutation({
    mutationFn: async () => bodyOf(await api.POST('/api/events/{id}/undelete', { params: { path: { id } }, body: {} })),
    onSuccess: () => {
      onRestored();
      return client.invalidateQueries();
    },
  });
  const at = momentOf(event.deletedAt);
  return (
    <li className={styles.event}>
      <p className={styles.when}>
        <bdi>{when(event)}</bdi>
      </p>
      <div className={styles.what}>
        <p className={styles.eventTitle}>
          {restore.isSuccess ? (
            <Link to="/events/$ref" params={{ ref: addressOf(event) }}>
              {title}
            </Link>
          ) : (
            <strong>{title}</strong>
          )}
        </p>
        <p className={styles.soft}>
          <KindWord kind={kind} />
          {ref !== null && ` · ${ref}`}
        </p>
        <p>{deletedBy === null ? t('deleted.at', { at }) : t('deleted.by', { author: deletedBy, at })}</p>
        {reason !== null && <p dir="auto">{t('history.why', { reason })}</p>}
        <FormFault>{restore.error?.message ?? null}</FormFault>
        <p role="status">{restore.isSuccess && t('deleted.back')}</p>
        {!restore.isSuccess && (
          <p className={styles.write}>
            {event.mayRestore && (
              <button
                type="button"
                className={controls.pill}
                aria-label={t('deleted.restoreOf', { title })}
                disabled={restore.isPending}
                onClick={() => restore.mutate()}
              >
                {t('deleted.restore')}
              </button>
            )}
            <Link to="/events/$ref/history" params={{ ref: addressOf(event) }} className={controls.pill}>
              {t('deleted.history')}
            </Link>
          </p>
        )}
      </div>
    </li>
  );
}
