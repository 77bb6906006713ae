import type { Status } from '@domain/lifecycle/status.js';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventDetail } from '../../api/types.js';
import controls from '../../ui/controls.module.css';
import { StatusMark } from '../../ui/StatusMark.js';
import { useStatusLabel } from '../../ui/use-labels.js';
import styles from '../editing.module.css';
import type { Move } from './moves.js';

interface StatusChoiceProps {
  readonly event: Pick<EventDetail, 'kind'>;
  readonly moves: readonly Move[];
  readonly value: Status | undefined;
  readonly onChange: (status: Status) => void;
  readonly error: string | undefined;
}

/** The legal moves of an event; one that is not possible yet says why. */
export function StatusChoice({ event, moves, value, onChange, error }: StatusChoiceProps) {
  const { t } = useTranslation('editing');
  const statusOf = useStatusLabel();
  const id = useId();
  return (
    <fieldset className={styles.statuses} aria-describedby={error === undefined ? undefined : id}>
      <legend>{t('ledger.status')}</legend>
      <div className={styles.moves}>
        {moves.map(({ status, tooEarly }) => {
          const label = statusOf(event.kind, status);
          return (
            <label key={status} className={styles.move}>
              <input
                type="radio"
                name="status"
                value={status}
                checked={value === status}
                disabled={tooEarly}
                onChange={() => onChange(status)}
                required
              />
              <StatusMark kind={event.kind} status={status} />
              {tooEarly ? t('ledger.notYet', { status: label }) : label}
            </label>
          );
        })}
      </div>
      {error !== undefined && (
        <p id={id} className={controls.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
