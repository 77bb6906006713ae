import { useTranslation } from 'react-i18next';
import { InputField } from '../../ui/form/InputField.js';
import { useDates } from '../../ui/use-dates.js';
import styles from '../editing.module.css';
import type { Entry } from './use-entry.js';

/** Since when it is so, and since when the public could know. */
export function EntryDays({ entry: { draft, set, change, effect } }: { entry: Entry }) {
  const { t } = useTranslation('editing');
  const { date } = useDates();
  return (
    <div className={styles.pair}>
      <InputField
        name="effectiveOn"
        label={t('ledger.effectiveOn')}
        hint={
          effect?.saidAs == null ? t('ledger.effectiveHint') : t('ledger.effectiveRead', { day: date(effect.when) })
        }
        value={draft.effectiveOn}
        onChange={({ target }) => set({ effectiveOn: target.value })}
        error={change.faults['effectiveOn']}
        maxLength={100}
        dir="auto"
        autoComplete="off"
        required
      />
      <InputField
        name="knownOn"
        type="date"
        label={t('ledger.knownOn')}
        value={draft.knownOn}
        onChange={({ target }) => set({ knownOn: target.value })}
        error={change.faults['knownOn']}
        required
      />
    </div>
  );
}
