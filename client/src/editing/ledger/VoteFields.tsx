import { VOTE_SIDES } from '@domain/vote.js';
import { useTranslation } from 'react-i18next';
import { InputField } from '../../ui/form/InputField.js';
import styles from '../editing.module.css';
import type { Entry } from './use-entry.js';

/** How a body voted, in numbers; a number that is not known stays empty. */
export function VoteFields({ entry: { draft, set, change } }: { entry: Entry }) {
  const { t } = useTranslation('editing');
  return (
    <fieldset className={styles.statuses}>
      <legend>{t('ledger.vote')}</legend>
      <div className={styles.votes}>
        {VOTE_SIDES.map((side) => (
          <InputField
            key={side}
            name={side}
            type="number"
            min={0}
            step={1}
            label={t(`ledger.votes.${side}`)}
            value={draft.vote[side]}
            onChange={({ target }) => set({ vote: { ...draft.vote, [side]: target.value } })}
            error={side === 'for' ? change.faults['vote'] : undefined}
          />
        ))}
      </div>
    </fieldset>
  );
}
