import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../api/use-viewer.js';
import controls from '../ui/controls.module.css';
import { ENTRANCES } from './entrances.js';
import styles from './shell.module.css';

/** Says that the session has ended, and offers to sign in and come back; what is typed stays. */
export function SessionBanner() {
  const { t } = useTranslation();
  const { viewer, ended } = useViewer();
  const { href, pathname } = useLocation();
  return (
    <div role="status" className={styles.sessionPlace}>
      {ended && !viewer && !ENTRANCES.includes(pathname) && (
        <p className={styles.banner}>
          <span>{t('viewer.ended')}</span>
          <Link to="/sign-in" search={{ returnTo: href }} className={controls.pill}>
            {t('viewer.signInAgain')}
          </Link>
        </p>
      )}
    </div>
  );
}
