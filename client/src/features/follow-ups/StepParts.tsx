import { useTranslation } from 'react-i18next';
import type { FollowUp } from '../../api/types.js';
import { StatusWord } from '../../ui/event/EventMeta.js';
import { EventTitle } from '../../ui/event/EventTitle.js';
import { useDates } from '../../ui/use-dates.js';
import { useFormats } from '../../ui/use-formats.js';
import styles from './follow-ups.module.css';
import { Outcome } from './Outcome.js';
import { Quotes } from './Quotes.js';
import { usePlaceName } from '../../ui/use-place-name.js';

interface StepPartsProps {
  readonly step: FollowUp;
  readonly nameOf: (actor: { slug: string; name: string }) => string;
}

/** The announcement in its words, the window and place it was taken to mean, and the outcome. */
export function StepParts({ step, nameOf }: StepPartsProps) {
  const { t } = useTranslation('follow-ups');
  const { date, when } = useDates();
  const { list } = useFormats();
  const { event, announcement, window, place, mediators } = step;
  const placeName = usePlaceName();
  const by = announcement.by ? nameOf(announcement.by) : t('unnamed');
  return (
    <dl className={styles.parts}>
      <div>
        <dt>{t('announced')}</dt>
        <dd>
          <p>{t('on', { name: by, date: date(announcement.on) })}</p>
          {announcement.quotes.length === 0 && announcement.note && <p className={styles.note}>{announcement.note}</p>}
          <Quotes quotes={announcement.quotes} nameOf={nameOf} />
        </dd>
      </div>
      <div>
        <dt>{t('forWhen')}</dt>
        <dd>
          <p>
            <bdi>{when({ when: window.when, timezone: event.timezone })}</bdi>
          </p>
          {window.saidAs !== null && <p className={styles.note}>{t('saidAs', { words: window.saidAs })}</p>}
          <p className={styles.note}>
            {place ? t(`place.${place.basis}`, { place: placeName(place.name) }) : t('noPlace')}
          </p>
          {mediators.length > 0 && (
            <p className={styles.note}>{t('mediators', { names: list(mediators.map(nameOf)) })}</p>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('became')}</dt>
        <dd>
          <p>
            <EventTitle event={event} className="alone" />
          </p>
          <p>
            <StatusWord event={event} />
          </p>
          <Outcome step={step} />
        </dd>
      </div>
    </dl>
  );
}
