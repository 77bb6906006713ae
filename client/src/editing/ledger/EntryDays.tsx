import { useTranslation } from 'react-i18next';
import { DayField } from '../../ui/form/DayField.js';
import { InputField } from '../../ui/form/InputField.js';
import { ReadBeneath } from '../said/ReadBeneath.js';
import styles from '../editing.module.css';
import type { Entry } from './use-entry.js';

/** Since when it is so, and since when the public could know. */
export function EntryDays({ entry: { event, draft, set, change } }: { entry: Entry }) {
  const { t } = useTranslation('editing');
  return (
    <>
      <div className={styles.pair}>
        <InputField
          name="effectiveOn"
          label={t('ledger.effectiveOn')}
          hint={t('ledger.effectiveHint')}
          value={draft.effectiveOn}
          onChange={({ target }) => set({ effectiveOn: target.value })}
          error={change.faults['effectiveOn']}
          maxLength={100}
          dir="auto"
          autoComplete="off"
          required
        />
        <DayField
          name="knownOn"
          label={t('ledger.knownOn')}
          value={draft.knownOn}
          onChange={(knownOn) => set({ knownOn })}
          error={change.faults['knownOn']}
          required
        />
      </div>
      {draft.knownOn !== '' && (
        <ReadBeneath text={draft.effectiveOn} saidOn={draft.knownOn} timezone={event.timezone} />
      )}
    </>
  );
}
