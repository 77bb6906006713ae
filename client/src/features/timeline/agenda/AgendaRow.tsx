import { markStateOf } from '@domain/lifecycle/mark-state.js';
import { Link, useLocation } from '@tanstack/react-router';
import { addressOf } from '../../../api/event-address.js';
import type { TimelineItem } from '@domain/timeline/item.js';
import type { TimelineLabels } from '../../../timeline/types.js';
import { EventMark } from '../../../ui/EventMark.js';
import { DisputedSign } from '../../../ui/icons.js';
import { useKnownOn } from '../../../view/use-known-on.js';
import type { AgendaDay } from './agenda.js';
import styles from './agenda.module.css';
import { useDayWords } from './use-day-words.js';
import { usePlaceName } from '../../../ui/use-place-name.js';

/** An event as the agenda has it. */
export type AgendaEvent = TimelineItem & { ref: string | null; place: string | null };

interface AgendaRowProps {
  readonly event: AgendaEvent;
  readonly day: AgendaDay;
  readonly labels: TimelineLabels;
  /** Whether it has just become known. */
  readonly isNew: boolean;
}

/** An event on its day: its mark, its title, what became of it and where. All of the row leads to its page. */
export function AgendaRow({ event, day, labels, isNew }: AgendaRowProps) {
  const placeName = usePlaceName();
  const cameFrom = useLocation({ select: ({ href }) => href });
  const knownOn = useKnownOn();
  const { dayWords } = useDayWords();
  const { figure, note } = dayWords(day);
  const became = labels.note(event);
  return (
    <li data-id={event.id} data-news={isNew || undefined}>
      <Link
        to="/events/$ref"
        params={{ ref: addressOf(event) }}
        search={{ knownOn }}
        state={{ cameFrom }}
        className={styles.row}
      >
        <span className={styles.day} aria-hidden="true">
          {/* Two figures with a dash between them run with the line. */}
          <b>{figure}</b>
          <small>
            <bdi>{note}</bdi>
          </small>
        </span>
        <EventMark kind={event.kind} state={markStateOf(event.kind, event.status, event.overdue)} />
        <span>
          <span className={styles.title} dir="auto">
            {event.title}
          </span>
          {event.disputed.length > 0 && (
            <span className={styles.disputed}>
              {' '}
              <DisputedSign />
              <span className="visually-hidden">{labels.disputed(event.disputed)}</span>
            </span>
          )}
          <span className="visually-hidden">
            {['', labels.kind(event.kind), labels.when(event)].join(labels.comma)}
          </span>
          <span className={styles.became} data-overdue={event.overdue || undefined}>
            {became}
            {became !== '' && event.place !== null && ' · '}
            <bdi>{event.place && placeName(event.place)}</bdi>
          </span>
        </span>
      </Link>
    </li>
  );
}
