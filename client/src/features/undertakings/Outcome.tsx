import { useTranslation } from 'react-i18next';
import type { Undertaking } from '../../api/types.js';
import { StatusWord } from '../../ui/event/EventMeta.js';
import { EventTitle } from '../../ui/event/EventTitle.js';
import { useDates } from '../../ui/use-dates.js';
import { useFormats } from '../../ui/use-formats.js';
import styles from './undertakings.module.css';

/** What settled it, when, before or after its deadline, and by which events; while nothing has, that it stands. */
export function Outcome({ undertaking }: { undertaking: Undertaking }) {
  const { t } = useTranslation('undertakings');
  const { t: app } = useTranslation();
  const { date } = useDates();
  const { comma } = useFormats();
  const { event, outcome } = undertaking;
  return (
    <>
      <p>
        <StatusWord event={event} />
        {outcome && (
          <>
            {comma}
            <bdi>{date(outcome.on)}</bdi>
          </>
        )}
        {outcome?.timing && comma + t(`timing.${outcome.timing}`)}
        {event.overdue && <span className={styles.overdue}> {app('event.overdue')}</span>}
      </p>
      {outcome?.note && <p className={styles.note}>{outcome.note}</p>}
      {outcome && outcome.events.length > 0 && (
        <ul>
          {outcome.events.map((one) => (
            <li key={one.id}>
              {t('by')} <EventTitle event={one} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
