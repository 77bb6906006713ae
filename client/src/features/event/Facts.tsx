import { PLAIN_FIELDS, type PlainlyTold } from '@domain/event-fields.js';
import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import { useFieldName } from '../../ui/use-field-name.js';
import type { EventDetail } from '../../api/types.js';
import { useDates } from '../../ui/use-dates.js';
import { useFormats } from '../../ui/use-formats.js';
import { useLabels } from '../../ui/use-labels.js';
import { Fact } from './Fact.js';
import styles from './event-page.module.css';
import { HangingFact } from './HangingFact.js';
import { WhenFact } from './WhenFact.js';

await words('event');

/** What is known of an event, field by field; what is not known is not there. */
export function Facts({ event }: { event: EventDetail }) {
  const { t } = useTranslation(['translation', 'event']);
  const name = useFieldName();
  const { signed, country: countryName, point } = useFormats();
  const labels = useLabels();
  const { date } = useDates();
  const { place, country, lat, lon, placePrecision, format, term, knownOn, intensity, coding } = event;
  const where = [place, country === null ? null : countryName(country)].filter((part) => part !== null);
  return (
    <dl className={styles.facts}>
      <WhenFact event={event} />
      {where.length > 0 && <Fact term={t('event:where')}>{where.join(', ')}</Fact>}
      {lat !== null && lon !== null && (
        <Fact term={t('event:coordinates')}>
          {t('event:at', { point: point(lat, lon), precision: labels('placePrecision', placePrecision ?? '') })}
        </Fact>
      )}
      {format !== null && <Fact term={name('format')}>{labels('format', format)}</Fact>}
      {term !== null && term !== event.when && (
        <Fact term={name('term')}>
          <bdi>{date(term)}</bdi>
        </Fact>
      )}
      <HangingFact event={event} />
      {PLAIN_FIELDS.filter(([field, { input }]) => input !== 'own' && event[field] !== null).map(([field]) => (
        <Fact key={field} term={name(field)}>
          {event[field as PlainlyTold]}
        </Fact>
      ))}
      <Fact term={name('knownOn')}>
        <bdi>{date(knownOn)}</bdi>
      </Fact>
      <Fact term={name('intensity')}>{t('event:intensityScale', { value: signed(intensity) })}</Fact>
      {coding !== null && <Fact term={name('coding')}>{`${coding.scheme} ${coding.version}: ${coding.code}`}</Fact>}
    </dl>
  );
}
