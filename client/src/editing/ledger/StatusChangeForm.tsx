import { useTranslation } from 'react-i18next';
import type { EventDetail, StatusChange } from '../../api/types.js';
import { classNames } from '../../ui/class-names.js';
import controls from '../../ui/controls.module.css';
import { valuesOf } from '../../ui/form/form-values.js';
import { TextField } from '../../ui/form/TextField.js';
import { useDates } from '../../ui/use-dates.js';
import { useStatusLabel } from '../../ui/use-labels.js';
import styles from '../editing.module.css';
import { asksOf } from './asks.js';
import { EntryFault } from './EntryFault.js';
import { EntryDays } from './EntryDays.js';
import { movesFrom, movesInstead } from './moves.js';
import { SayingFields } from './SayingFields.js';
import { StatusChoice } from './StatusChoice.js';
import { useEntry } from './use-entry.js';
import { VoteFields } from './VoteFields.js';
import { WindowFields } from './WindowFields.js';

interface StatusChangeFormProps {
  readonly event: EventDetail;
  /** The entry that is set right; left out of one that is new. */
  readonly wrong?: StatusChange | undefined;
  readonly onClose: () => void;
}

/** What became of an event, since when, for when and where, who says so and where it is written. */
export function StatusChangeForm({ event, wrong, onClose }: StatusChangeFormProps) {
  const { t } = useTranslation('editing');
  const statusOf = useStatusLabel();
  const dates = useDates();
  const entry = useEntry(event, wrong);
  const { draft, set, change, suggests } = entry;
  const { faults } = change;
  const asks = asksOf(event.kind, draft.status);
  if (change.isSuccess && suggests) return <Waiting onClose={onClose} />;
  return (
    <form
      className={styles.form}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        entry.send(valuesOf(submitted.currentTarget)['reason'], () => !suggests && onClose());
      }}
    >
      {wrong ? (
        <p>
          {t('ledger.wrong', {
            status: statusOf(event.kind, wrong.status),
            date: dates.when({ when: wrong.effectiveOn, timezone: event.timezone }),
          })}
        </p>
      ) : (
        <p>{t('ledger.now', { status: statusOf(event.kind, event.status) })}</p>
      )}
      {suggests && <p>{t('ledger.suggests')}</p>}
      <EntryFault error={change.error} faults={faults} />
      <StatusChoice
        event={event}
        moves={wrong ? movesInstead(event, wrong, entry.effectiveOn) : movesFrom(event, entry.effectiveOn)}
        value={draft.status}
        onChange={(status) => set({ status })}
        error={faults['status']}
      />
      <EntryDays entry={entry} />
      <WindowFields entry={entry} asks={asks} />
      {asks.vote && <VoteFields vote={draft.vote} onChange={(vote) => set({ vote })} error={faults['vote']} />}
      <SayingFields entry={entry} />
      <TextField
        name="note"
        label={t('ledger.note')}
        value={draft.note}
        onChange={(note) => set({ note })}
        error={faults['note']}
      />
      {(suggests || wrong) && (
        <TextField
          name="reason"
          label={t(wrong ? 'ledger.wrongReason' : 'ledger.reason')}
          error={faults['reason']}
          required
        />
      )}
      <div className={styles.buttons}>
        <button type="submit" className={classNames(controls.pill, controls.primary)} disabled={change.isPending}>
          {t(suggests ? 'ledger.suggest' : wrong ? 'ledger.setRight' : 'ledger.submit')}
        </button>
        <button
          type="button"
          className={controls.pill}
          onClick={() => {
            entry.forget();
            onClose();
          }}
        >
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}

function Waiting({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('editing');
  return (
    <div className={styles.form}>
      <p role="status">{t('ledger.waits')}</p>
      <div className={styles.buttons}>
        <button type="button" className={classNames(controls.pill, controls.primary)} onClick={onClose} autoFocus>
          {t('ledger.close')}
        </button>
      </div>
    </div>
  );
}
