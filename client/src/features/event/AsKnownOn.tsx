import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../ui/use-dates.js';
import styles from './event-page.module.css';

/** Says that the page looks back, and how to come back. */
export function AsKnownOn({ day }: { day: string }) {
  const { t } = useTranslation();
  const { date } = useDates();
  return (
    <p className={styles.knownOn} role="note">
      {t('knownOn.page', { day: date(day) })}{' '}
      <Link to="." search={{}} state={true}>
        {t('knownOn.leave')}
      </Link>
    </p>
  );
}
