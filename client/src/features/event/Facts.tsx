import { useTranslation } from 'react-i18next';
import type { EventDetail } from '../../api/types.js';
import { useDates } from '../../ui/use-dates.js';
import { useLabels } from '../../ui/use-labels.js';
import { Fact } from './Fact.js';
import styles from './event-page.module.css';
import { WhenFact } from './WhenFact.js';

/** What is known of an event, field by field; what is not known is not there. */
export function Facts({ event }: { event: EventDetail }) {
  const { t, i18n } = useTranslation();
  const labels = useLabels();
  const { date } = useDates();
  const { place, country, format, deadline, condition, consequence, knownOn, intensity, coding } = event;
  const where = [place, country !== null && countryName(country, i18n.language)].filter(Boolean);
  const signed = new Intl.NumberFormat(i18n.language, { signDisplay: 'exceptZero' }).format(intensity);
  return (
    <dl className={styles.facts}>
      <WhenFact event={event} />
      {where.length > 0 && <Fact term={t('event.where')}>{where.join(', ')}</Fact>}
      {format !== null && <Fact term={t('event.format')}>{labels('format', format)}</Fact>}
      {deadline !== null && <Fact term={t('event.deadline')}>{date(deadline)}</Fact>}
      {condition !== null && <Fact term={t('event.condition')}>{condition}</Fact>}
      {consequence !== null && <Fact term={t('event.consequence')}>{consequence}</Fact>}
      <Fact term={t('event.knownOn')}>{date(knownOn)}</Fact>
      <Fact term={t('event.intensity')}>{t('event.intensityScale', { value: signed })}</Fact>
      {coding !== null && <Fact term={t('event.coding')}>{`${coding.scheme} ${coding.version}: ${coding.code}`}</Fact>}
    </dl>
  );
}

function countryName(code: string, language: string): string {
  return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
}
