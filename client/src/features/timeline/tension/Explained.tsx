import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './tension.module.css';

interface ExplainedProps {
  /** Days. */
  readonly halfLife: number;
  readonly memoryDays: number;
}

/** How the lines are made, so that somebody could make them again by hand. */
export const Explained = memo(function Explained({ halfLife, memoryDays }: ExplainedProps) {
  const { t } = useTranslation('tension');
  return (
    <details className={styles.details}>
      <summary>{t('how')}</summary>
      <ul className={styles.how}>
        <li>{t('howLines')}</li>
        <li>{t('howMean', { half: t('days', { count: halfLife }), memory: t('days', { count: memoryDays }) })}</li>
        <li>{t('howBackwards')}</li>
        <li>{t('howGaps')}</li>
        <li>{t('howPair')}</li>
      </ul>
    </details>
  );
});
