import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import controls from './controls.module.css';
import styles from './states.module.css';

interface EmptyStateProps {
  readonly filtered: boolean;
  readonly onClear: () => void;
  /** The ways to begin, where there are none yet. */
  readonly children?: ReactNode;
}

/** A view without events: because of its filters, which can be cleared here, or because there are none yet. */
export function EmptyState({ filtered, onClear, children }: EmptyStateProps) {
  const { t } = useTranslation();
  if (!filtered) {
    return (
      <div className={styles.state} role="status">
        <h2>{t('states.emptyDossierTitle')}</h2>
        <p>{t('states.emptyDossierText')}</p>
        {children}
      </div>
    );
  }
  return (
    <div className={styles.state} role="status">
      <h2>{t('states.emptyFilterTitle')}</h2>
      <p>{t('states.emptyFilterText')}</p>
      <p>
        <button type="button" className={controls.pill} onClick={onClear}>
          {t('filters.clear')}
        </button>
      </p>
    </div>
  );
}
