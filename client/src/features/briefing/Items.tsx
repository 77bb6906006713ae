import { useTranslation } from 'react-i18next';
import type { BriefingItem } from '../../api/types.js';
import { EventMeta } from '../../ui/event/EventMeta.js';
import { EventTitle } from '../../ui/event/EventTitle.js';
import { Told } from '../../ui/event/Told.js';
import { StatusMark } from '../../ui/StatusMark.js';
import { useDates } from '../../ui/use-dates.js';
import styles from './briefing.module.css';
import { SourceMarks } from './SourceMarks.js';
import { usePlaceName } from '../../ui/use-place-name.js';

/** Events of a part, in the order of their days. */
export function Items({ items }: { items: readonly BriefingItem[] }) {
  const { t } = useTranslation('briefing');
  const placeName = usePlaceName();
  const { when } = useDates();
  return (
    <ul className={styles.items}>
      {items.map((item) => {
        const { event, summary, disputed, condition, consequence, termsLanguage, sources } = item;
        return (
          <li key={event.id}>
            <p className={styles.when}>
              <bdi>{when(event)}</bdi>
              {event.place !== null && <span>{placeName(event.place)}</span>}
            </p>
            <div>
              <h4>
                <StatusMark {...event} /> <EventTitle event={event} />
              </h4>
              <p className={styles.meta}>
                <EventMeta event={{ ...event, disputed }} />
              </p>
              <p>
                <bdi lang={event.titleLanguage}>{summary}</bdi> <SourceMarks numbers={sources} />
              </p>
              {condition !== null && (
                <p className={styles.term}>
                  {t('condition')} <Told language={termsLanguage}>{condition}</Told>
                </p>
              )}
              {consequence !== null && (
                <p className={styles.term}>
                  {t('consequence')} <Told language={termsLanguage}>{consequence}</Told>
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
