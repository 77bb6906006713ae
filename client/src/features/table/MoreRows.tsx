import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Total } from '../../i18n/total.js';
import controls from '../../ui/controls.module.css';
import { useNear } from '../../ui/use-near.js';
import styles from './table.module.css';

interface MoreRowsProps {
  readonly shown: number;
  readonly total: Total;
  /** Whether they are on their way. */
  readonly waiting: boolean;
  readonly onMore: () => void;
}

/** Brings the next rows in as one scrolls towards the end; who does not scroll presses. */
export function MoreRows({ shown, total, waiting, onMore }: MoreRowsProps) {
  const { t } = useTranslation('table');
  const end = useRef<HTMLParagraphElement>(null);
  // Rows that came may leave the end in sight.
  useNear(end, onMore, shown);
  return (
    <p ref={end} className={styles.more}>
      <button type="button" className={controls.pill} disabled={waiting} onClick={onMore}>
        {t('more')}
      </button>
      <span role="status">{t('shown', { shown, ...total })}</span>
    </p>
  );
}
