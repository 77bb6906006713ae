import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventDetail } from '../../api/types.js';
import controls from '../../ui/controls.module.css';
import { useLabels } from '../../ui/use-labels.js';
import styles from './accounts-section.module.css';

type Field = EventDetail['disputed'][number];
/** What the accounts shown are accounts of. */
export type AccountsOf = Field | 'whole';

interface AccountsChoiceProps {
  readonly fields: readonly Field[];
  readonly of: AccountsOf;
  readonly onChange: (of: AccountsOf) => void;
}

/** Whether the whole event is compared, or what is said of one of its disputed fields. */
export function AccountsChoice({ fields, of, onChange }: AccountsChoiceProps) {
  const { t } = useTranslation('accounts');
  const labels = useLabels();
  const name = useId();
  return (
    <div role="group" aria-labelledby={name} className={styles.choice}>
      <span id={name}>{t('of')}</span>
      {(['whole', ...fields] as const).map((one) => (
        <button
          key={one}
          type="button"
          className={controls.pill}
          aria-pressed={one === of}
          onClick={() => onChange(one)}
        >
          {one === 'whole' ? t('whole') : labels('claimField', one)}
        </button>
      ))}
    </div>
  );
}
