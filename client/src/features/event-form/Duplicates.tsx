import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../api/event-address.js';
import { useDates } from '../../ui/use-dates.js';
import styles from './event-form.module.css';
import { useNearby } from './use-nearby.js';

/** Warns, while one types, of what may be recorded already; it opens beside the form, which stays as it is. */
export function Duplicates() {
  const { t } = useTranslation('form');
  const { when } = useDates();
  const { duplicates } = useNearby();
  return (
    <div role="status">
      {duplicates.length > 0 && (
        <div className={styles.warning}>
          <h2>{t('duplicates')}</h2>
          <p>{t('duplicatesText')}</p>
          <ul>
            {duplicates.map((event) => (
              <li key={event.id}>
                <Link to="/events/$ref" params={{ ref: addressOf(event) }} target="_blank">
                  {event.title}
                </Link>{' '}
                <small>
                  <bdi>{when(event)}</bdi>
                </small>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
