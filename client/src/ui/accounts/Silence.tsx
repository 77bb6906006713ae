import { useTranslation } from 'react-i18next';
import type { Silence as SilenceCode } from '@domain/accounts/silence.js';
import styles from './account-list.module.css';

interface SilenceProps {
  readonly silence: SilenceCode;
  /** Who is silent; null where it is no side. */
  readonly side: string | null;
}

/** A gap, with what it means: that a side would not tell, or that nothing is recorded here of what it told. */
export function Silence({ silence, side }: SilenceProps) {
  const { t } = useTranslation('accounts');
  const isOf = silence === 'nothing_recorded' && side !== null;
  return (
    <p className={styles.silence} data-silence={silence}>
      {isOf ? t('silence.nothing_recorded_of', { side }) : t(`silence.${silence}`)}
    </p>
  );
}
