import { VOTE_SIDES } from '@domain/vote.js';
import { useTranslation } from 'react-i18next';
import { InputField } from '../../ui/form/InputField.js';
import { words } from '../../i18n/words.js';
import styles from '../editing.module.css';
import type { TypedVote } from './votes.js';

await words('editing');

interface VoteFieldsProps {
  readonly vote: TypedVote;
  readonly onChange: (vote: TypedVote) => void;
  readonly error: string | undefined;
}

/** How a body voted, in numbers; a number that is not known stays empty. */
export function VoteFields({ vote, onChange, error }: VoteFieldsProps) {
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
            value={vote[side]}
            onChange={({ target }) => onChange({ ...vote, [side]: target.value })}
            error={side === 'for' ? error : undefined}
          />
        ))}
      </div>
    </fieldset>
  );
}
