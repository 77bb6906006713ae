import type { ReactNode } from 'react';
import { addressOf } from '../../api/event-address.js';
import type { EventSummary } from '../../api/types.js';
import { EventLink } from '../event/EventLink.js';
import { EventMeta } from '../event/EventMeta.js';
import { KindWord } from '../event/KindWord.js';
import { useDates } from '../use-dates.js';
import styles from './directory.module.css';

interface EventEntryProps {
  readonly event: EventSummary;
  /** What stands below it: what a source says of it. */
  readonly children?: ReactNode;
}

/** An event in a list that crosses dossiers: when, what, and what became of it. */
export function EventEntry({ event, children }: EventEntryProps) {
  const { when } = useDates();
  return (
    <li className={styles.event}>
      <p className={styles.when}>
        <bdi>{when(event)}</bdi>
      </p>
      <div className={styles.what}>
        <p className={styles.eventTitle}>
          <EventLink eventRef={addressOf(event)} className="alone">
            {event.title}
          </EventLink>
        </p>
        <p className={styles.soft}>
          <KindWord {...event} /> · <EventMeta event={event} />
        </p>
        {children}
      </div>
    </li>
  );
}
