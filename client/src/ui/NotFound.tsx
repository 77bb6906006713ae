import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeading } from './PageHeading.js';
import styles from './states.module.css';
import { usePageTitle } from './use-page-title.js';

/** Nothing is at this address. */
export function NotFound() {
  const { t } = useTranslation();
  usePageTitle(t('states.notFoundTitle'));
  return (
    <div className={styles.state}>
      <PageHeading>{t('states.notFoundTitle')}</PageHeading>
      <p>{t('states.notFoundText')}</p>
      <p>
        <Link to="/">{t('states.notFoundHome')}</Link>
      </p>
    </div>
  );
}
