import { useTranslation } from 'react-i18next';
import type { EventSummary } from '../../api/types.js';
import { DisputedSign, OverdueSign } from '../icons.js';
import { StatusMark } from '../StatusMark.js';
import { useFormats } from '../use-formats.js';
import { useLabels, useStatusLabel } from '../use-labels.js';
import styles from './event.module.css';

type Settled = Pick<EventSummary, 'kind' | 'status' | 'overdue' | 'disputed'>;

/** What became of an event, in shape and words; and whether that is overdue or disputed. */
export function EventMeta({ event }: { event: Settled }) {
  const { t } = useTranslation();
  const { list } = useFormats();
  const labels = useLabels();
  const fields = event.disputed.map((field) => labels('claimField', field));
  return (
    <span className={styles.meta}>
      <StatusWord event={event} />
      {event.overdue && (
        <span className={styles.amber}>
          <OverdueSign /> {t('event.overdue')}
        </span>
      )}
      {fields.length > 0 && (
        <span className={styles.amber}>
          <DisputedSign /> {t('event.disputedFields', { fields: list(fields) })}
        </span>
      )}
    </span>
  );
}

/** The status alone, by shape and word. */
export function StatusWord({ event }: { event: Pick<Settled, 'kind' | 'status'> }) {
  const statusOf = useStatusLabel();
  return (
    <span className={styles.status}>
      <StatusMark kind={event.kind} status={event.status} /> {statusOf(event.kind, event.status)}
    </span>
  );
}
