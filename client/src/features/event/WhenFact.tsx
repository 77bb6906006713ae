import { ruleInWords } from '@domain/time/said/rules.js';
import { useTranslation } from 'react-i18next';
import type { EventDetail } from '../../api/types.js';
import { useDates } from '../../ui/use-dates.js';
import { useFormats } from '../../ui/use-formats.js';
import { clocksOf, type Clock } from './clocks.js';
import { Fact } from './Fact.js';
import styles from './event-page.module.css';

/** The window in words, the words that it was made from, and what clocks elsewhere showed. */
export function WhenFact({ event }: { event: EventDetail }) {
  const { t } = useTranslation();
  const { locale } = useFormats();
  const { when } = useDates();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const clocks = clocksOf(event, timeZone, locale);
  const names: Record<Clock, string> = {
    local: t('event.localTime'),
    utc: t('event.utc'),
    reader: t('event.readerTime'),
  };
  return (
    <>
      <Fact term={t('event.when')}>
        <strong>{when(event)}</strong>
        {clocks.length > 0 && (
          <ul className={styles.clocks}>
            {clocks.map(({ clock, text }) => (
              <li key={clock}>
                {names[clock]} <span>{text}</span>
              </li>
            ))}
          </ul>
        )}
      </Fact>
      {event.saidAs !== null && (
        <Fact term={t('event.saidAs')}>
          <q dir="auto">{event.saidAs}</q>
          {event.saidRule !== null && (
            <p className={styles.intro}>{t('event.rule', { rule: ruleInWords(event.saidRule, locale) })}</p>
          )}
        </Fact>
      )}
    </>
  );
}
