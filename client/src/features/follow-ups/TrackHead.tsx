import { useTranslation } from 'react-i18next';
import styles from './follow-ups.module.css';
import { marksOf, shareOf } from './track-scale.js';

/** What the columns of the steps hold, and the days of their picture. */
export function TrackHead({ reach }: { reach: number }) {
  const { t } = useTranslation('follow-ups');
  return (
    <p className={styles.head} aria-hidden="true">
      <span />
      <span>{t('announcedByHead')}</span>
      <span className={styles.days}>
        {marksOf(reach).map((day) => (
          <span key={day} style={{ insetInlineStart: `${shareOf(day, reach) * 100}%` }}>
            {day === 0 ? t('dayNamed') : t(day < 0 ? 'daysBefore' : 'daysAfter', { count: Math.abs(day) })}
          </span>
        ))}
      </span>
      <span>{t('afterWindow')}</span>
    </p>
  );
}
