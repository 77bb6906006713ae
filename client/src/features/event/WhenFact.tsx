import { ruleInWords } from '@domain/time/said/rules.js';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import { useFieldName } from '../../ui/use-field-name.js';
import { actorsQuery } from '../../api/queries.js';
import type { EventDetail } from '../../api/types.js';
import { clockWords } from '../../ui/event/clock-words.js';
import { useDates } from '../../ui/use-dates.js';
import { useFormats } from '../../ui/use-formats.js';
import { Fact } from './Fact.js';
import styles from './event-page.module.css';

await words('event');

/** The window in words, the words that it was made from, and what clocks and calendars elsewhere showed. */
export function WhenFact({ event }: { event: EventDetail }) {
  const { t, i18n } = useTranslation(['translation', 'event']);
  const name = useFieldName();
  const { locale } = useFormats();
  const { when } = useDates();
  const actors = useQuery(actorsQuery(event.dossier.slug)).data?.items ?? [];
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const { clocks, notes } = clockWords(event, actors, { t, language: i18n.language, zone: timeZone });
  return (
    <>
      <Fact term={t('event:when')}>
        <strong>
          <bdi>{when(event)}</bdi>
        </strong>
        {clocks.length > 0 && (
          <ul className={styles.clocks}>
            {clocks.map(({ name, text }) => (
              <li key={name}>
                {name} <span>{text}</span>
              </li>
            ))}
          </ul>
        )}
        {notes.map((note) => (
          <p key={note} className={styles.calendar}>
            {note}
          </p>
        ))}
      </Fact>
      {event.saidAs !== null && !saysTheDay(event) && (
        <Fact term={name('saidAs')}>
          <q dir="auto">{event.saidAs}</q>
          {event.saidRule !== null && (
            <p className={styles.intro}>{t('event:rule', { rule: ruleInWords(event.saidRule, locale) })}</p>
          )}
        </Fact>
      )}
    </>
  );
}

/** Whether the words are the day itself, written out: “9 April 2018” next to 9 April 2018 tells nobody anything. */
function saysTheDay({ saidAs, saidRule }: EventDetail): boolean {
  return saidRule === 'calendar-day' && /\d{4}/.test(saidAs ?? '');
}
