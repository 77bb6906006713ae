import { useTranslation } from 'react-i18next';
import controls from '../../ui/controls.module.css';
import styles from './import.module.css';
import type { SpreadsheetImport } from './types.js';

/** How far the server is, how long it will take yet, and the way to stop it. */
export function UnderWay({ one, onCancel }: { one: SpreadsheetImport; onCancel: () => void }) {
  const { t } = useTranslation('import');
  const what = t(one.state === 'applying' ? 'applying' : 'checking');
  return (
    <div className={styles.progress}>
      <p role="status">{what}</p>
      <progress value={one.progress} max={1} aria-label={what} />
      <span>{one.secondsLeft !== null && t('secondsLeft', { count: Math.ceil(one.secondsLeft) })}</span>
      <button type="button" className={controls.pill} onClick={onCancel}>
        {t('cancel')}
      </button>
    </div>
  );
}
