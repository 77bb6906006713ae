import { useTranslation } from 'react-i18next';
import type { Tension } from '../../../api/types.js';
import { EventLink } from '../../../ui/event/EventLink.js';
import { useDates } from '../../../ui/use-dates.js';
import styles from './tension.module.css';

/** The weeks that stand out, with what they are called: where the chart has no room for names. */
export function PeakList({ tension }: { tension: Tension }) {
  const { t } = useTranslation('tension');
  const { date } = useDates();
  const titles = new Map(tension.events.map(({ ref, title }) => [ref, title]));
  return (
    <section className={styles.peaks}>
      <h3>{t('peaks')}</h3>
      <ul>
        {tension.peaks.map(({ from, ref }) => (
          <li key={from + ref}>
            <EventLink eventRef={ref}>{titles.get(ref) ?? ref}</EventLink>
            <bdi>{date(from)}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
