import { useTranslation } from 'react-i18next';
import { useReachable } from '../api/use-reachable.js';
import controls from '../ui/controls.module.css';
import styles from './shell.module.css';

/** Says that the server is gone while it is, and offers to ask it again; the last answers stay on screen. */
export function ConnectionBanner() {
  const { t } = useTranslation();
  const { reachable, retry } = useReachable();
  return (
    <div role="status" className={styles.bannerPlace}>
      {!reachable && (
        <p className={styles.banner}>
          <span>{t('states.offline')}</span>
          <button type="button" className={controls.pill} onClick={retry}>
            {t('states.retry')}
          </button>
        </p>
      )}
    </div>
  );
}
