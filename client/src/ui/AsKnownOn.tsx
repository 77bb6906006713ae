import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from './as-known-on.module.css';
import { useDates } from './use-dates.js';

/** Says that the page looks back, and how to come back. */
export function AsKnownOn({ day }: { day: string }) {
  const { t } = useTranslation();
  const { date } = useDates();
  return (
    <p className={styles.note} role="note">
      {t('knownOn.page', { day: date(day) })}{' '}
      <Link to="." search={({ knownOn: _, ...rest }) => rest} state={true}>
        {t('knownOn.leave')}
      </Link>
    </p>
  );
}
