import { useTranslation } from 'react-i18next';
import { daysBetween } from '@domain/time/calendar.js';
import { dayInZone } from '@domain/time/zones.js';
import type { FollowUp } from '../../api/types.js';
import { WhatHappened } from '../../editing/WhatHappened.js';
import { EventTitle } from '../../ui/event/EventTitle.js';
import { shortTitleOf } from '../../ui/event/short-title.js';
import { EventMark } from '../../ui/EventMark.js';
import { today } from '../../ui/today.js';
import { useDates } from '../../ui/use-dates.js';
import { useKnownOn } from '../../view/use-known-on.js';
import styles from './follow-ups.module.css';

interface OpenStepsProps {
  readonly steps: readonly FollowUp[];
  readonly nameOf: (actor: { slug: string; name: string }) => string;
}

/** What waits for an answer, the longest overdue last: it is the least likely to get one. */
export function OpenSteps({ steps, nameOf }: OpenStepsProps) {
  const { t } = useTranslation('follow-ups');
  const { date, when } = useDates();
  const now = useKnownOn() ?? today();
  if (steps.length === 0) return null;
  const told = steps.map((step) => ({ step, days: overdueFor(step, now) }));
  told.sort((a, b) => (a.days ?? Infinity) - (b.days ?? Infinity));
  return (
    <section aria-label={t('open')}>
      <ul className={styles.open}>
        {told.map(({ step, days }) => {
          const { event, announcement, window } = step;
          const by = announcement.by ? nameOf(announcement.by) : t('unnamed');
          return (
            <li key={event.id}>
              <p className={styles.due} data-overdue={days !== null}>
                <EventMark kind={event.kind} state={days === null ? 'open' : 'overdue'} />{' '}
                {days === null ? t('states.due') : t(step.fate === null ? 'overdueFor' : 'putOffFor', { count: days })}
              </p>
              <h3>
                <EventTitle event={{ ...event, title: shortTitleOf(event) }} />
              </h3>
              <p className={styles.note}>
                {t('on', { name: by, date: date(announcement.on) })}
                {'. '}
                {t('for', { when: when({ when: window.when, timezone: event.timezone }) })}
                {window.saidAs !== null && <> {t('inWords', { words: window.saidAs })}</>}
              </p>
              <WhatHappened event={event} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Whole days since its window has passed, as its place counts them; null while it has not. */
function overdueFor({ state, event }: FollowUp, now: string): number | null {
  if (state !== 'overdue') return null;
  return event.latest === null ? 0 : daysBetween(dayInZone(new Date(event.latest), event.timezone), now);
}
