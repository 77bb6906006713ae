import { useTranslation } from 'react-i18next';
import type { EventSummary } from '../../api/types.js';
import { DisputedSign } from '../icons.js';
import { useFormats } from '../use-formats.js';
import { useLabels, useStatusLabel } from '../use-labels.js';
import styles from './event.module.css';

type Settled = Pick<EventSummary, 'kind' | 'status' | 'overdue' | 'disputed'>;

/** What became of an event, in words; and whether that is overdue or disputed. Its mark stands with its kind. */
export function EventMeta({ event }: { event: Settled }) {
  const { t } = useTranslation();
  const { list } = useFormats();
  const labels = useLabels();
  const fields = event.disputed.map((field) => labels('claimField', field));
  return (
    <span className={styles.meta}>
      <StatusWord event={event} />
      {event.overdue && <span className={styles.amber}>{t('event.overdue')}</span>}
      {fields.length > 0 && (
        <span className={styles.amber}>
          <DisputedSign /> {t('event.disputedFields', { fields: list(fields) })}
        </span>
      )}
    </span>
  );
}

/** The status alone, in a word. */
export function StatusWord({ event }: { event: Pick<Settled, 'kind' | 'status'> }) {
  const statusOf = useStatusLabel();
  return <span className={styles.status}>{statusOf(event.kind, event.status)}</span>;
}
