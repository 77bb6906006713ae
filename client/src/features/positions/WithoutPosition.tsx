import { useTranslation } from 'react-i18next';
import type { LinkedEvent } from '../../api/types.js';
import { Step } from '../../ui/event/Thread.js';
import styles from './positions.module.css';

interface WithoutPositionProps {
  readonly events: readonly LinkedEvent[];
}

/** What is about the issue without stating a position on it. */
export function WithoutPosition({ events }: WithoutPositionProps) {
  const { t } = useTranslation('positions');
  return (
    <section aria-labelledby="without" className={styles.without}>
      <h3 id="without">{t('without')}</h3>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <Step item={event} />
          </li>
        ))}
      </ul>
    </section>
  );
}
