import { EVENT_FIELDS, PLAIN_FIELDS, type PlainlyTold } from '@domain/event-fields.js';
import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import { useFieldName } from '../../ui/use-field-name.js';
import type { EventDetail } from '../../api/types.js';
import { useDates } from '../../ui/use-dates.js';
import { useFormats } from '../../ui/use-formats.js';
import { useLabels } from '../../ui/use-labels.js';
import { languageName } from '../../ui/event/language.js';
import { Fact } from './Fact.js';
import styles from './event-page.module.css';
import { HangingFact } from './HangingFact.js';
import { WhenFact } from './WhenFact.js';
import { usePlaceName } from '../../ui/use-place-name.js';

await words('event');

/** What is known of an event, field by field; what is not known is not there. */
export function Facts({ event }: { event: EventDetail }) {
  const { t } = useTranslation(['translation', 'event']);
  const name = useFieldName();
  const { signed, country: countryName, point, comma, number } = useFormats();
  const labels = useLabels();
  const { date } = useDates();
  const placeName = usePlaceName();
  const { place, country, lat, lon, placePrecision, format, term, knownOn, intensity, coding } = event;
  // Words that have no versions are in the language that the event was first told in.
  const original = event.tellings[0]?.language ?? null;
  const where = [place && placeName(place), country === null ? null : countryName(country)].filter(
    (part) => part !== null,
  );
  const figured = (value: string | number | null) => (typeof value === 'number' ? number(value) : value);
  return (
    <dl className={styles.facts}>
      <WhenFact event={event} />
      {where.length > 0 && <Fact term={t('event:where')}>{where.join(comma)}</Fact>}
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
      {plainFieldsOf(event).map((field) => (
        <Fact key={field} term={name(field)}>
          {EVENT_FIELDS[field].input === 'lines' ? (
            <OriginalText text={event[field]} language={original} />
          ) : (
            figured(event[field])
          )}
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

/** Words as they were written, marked where that is not the reader's language. */
function OriginalText({ text, language }: { text: string | number | null; language: string | null }) {
  const { t, i18n } = useTranslation('event');
  if (language === null || language === i18n.language) return text;
  return (
    <>
      <span lang={language} dir="auto">
        {text}
      </span>{' '}
      <small>({t('inLanguage', { language: languageName(language, i18n.language) })})</small>
    </>
  );
}

/** Those that the event's kind has, and of which something is said. */
function plainFieldsOf(event: EventDetail): PlainlyTold[] {
  return PLAIN_FIELDS.flatMap(([name, { input, kinds }]) =>
    input !== 'own' && event[name] !== null && (kinds?.includes(event.kind) ?? true) ? [name as PlainlyTold] : [],
  );
}
