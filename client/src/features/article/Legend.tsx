import { useTranslation } from 'react-i18next';
import styles from './article.module.css';

/** What the marks in the text mean. */
export function Legend() {
  const { t } = useTranslation('article');
  return (
    <ul className={styles.legend} aria-label={t('legend')}>
      <li>
        <span data-date>{t('legendDate')}</span>
      </li>
      <li>
        <span data-quote>{t('legendQuote')}</span>
      </li>
      <li>
        <span data-name>{t('legendName')}</span>
      </li>
      <li>
        <span className={styles.number} aria-hidden="true">
          1
        </span>{' '}
        {t('legendEvent', { number: 1 })}
      </li>
    </ul>
  );
}
