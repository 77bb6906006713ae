import { useTranslation } from 'react-i18next';
import { addressOf } from '../../api/event-address.js';
import controls from '../../ui/controls.module.css';
import { EventLink } from '../../ui/event/EventLink.js';
import { useDates } from '../../ui/use-dates.js';
import styles from './article.module.css';
import type { Finding } from './desk.js';

interface SimilarEventsProps {
  readonly similar: Finding['similar'];
  readonly onSame: (ref: string) => void;
}

/** Likeliest first; further ones only distract. */
const MOST = 3;

/** Events of the dossier that a finding may be. */
export function SimilarEvents({ similar, onSame }: SimilarEventsProps) {
  const { t } = useTranslation('article');
  const { date } = useDates();
  if (similar.length === 0) return null;
  return (
    <div className={styles.similar}>
      <p>{t('similar')}</p>
      <ul>
        {similar.slice(0, MOST).map(({ id, ref, title, when }) => (
          <li key={id}>
            <span>
              <EventLink eventRef={addressOf({ id, ref })}>{title}</EventLink>{' '}
              <span className={styles.soft}>
                <bdi>{date(when)}</bdi>
              </span>
            </span>
            <button
              type="button"
              className={controls.pill}
              aria-label={t('actions', { action: t('sameAs'), title })}
              onClick={() => onSame(addressOf({ id, ref }))}
            >
              {t('sameAs')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
