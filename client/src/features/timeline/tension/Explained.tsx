import { useTranslation } from 'react-i18next';
import styles from './tension.module.css';

/** What is drawn how, and how the bars are made, so that somebody could make them again by hand. */
export function Explained() {
  const { t } = useTranslation('tension');
  return (
    <>
      <ul className={styles.keys}>
        {(['deeds', 'words'] as const).map((what) => (
          <li key={what}>
            <svg width="12" height="14" aria-hidden="true">
              <rect data-what={what} data-direction="up" x="1" y="1" width="10" height="6" />
              <rect data-what={what} data-direction="down" x="1" y="7" width="10" height="6" />
            </svg>{' '}
            {t(what)}
          </li>
        ))}
      </ul>
      <p className={styles.note}>{t('how')}</p>
    </>
  );
}
