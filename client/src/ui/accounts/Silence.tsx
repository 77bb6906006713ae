import { useTranslation } from 'react-i18next';
import type { Silence as SilenceCode } from '@domain/accounts/silence.js';
import styles from './account-list.module.css';

/** A gap, with what it means: a readout that should be there, or nothing that anybody recorded. */
export function Silence({ silence }: { silence: SilenceCode }) {
  const { t } = useTranslation('accounts');
  return (
    <p className={styles.silence} data-silence={silence}>
      {t(`silence.${silence}`)}
    </p>
  );
}
