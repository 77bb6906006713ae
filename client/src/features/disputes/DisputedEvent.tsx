import type { Dispute } from '../../api/types.js';
import { StatusWord } from '../../ui/event/EventMeta.js';
import { EventTitle } from '../../ui/event/EventTitle.js';
import { StatusMark } from '../../ui/StatusMark.js';
import { useFormats } from '../../ui/use-formats.js';
import { useDates } from '../../ui/use-dates.js';
import styles from './disputes.module.css';
import { Question } from './Question.js';
import { usePlaceName } from '../../ui/use-place-name.js';

interface DisputedEventProps {
  readonly dispute: Dispute;
  readonly nameOf: (actor: { slug: string; name: string }) => string;
}

/** An event, and beneath it what is contested of it. */
export function DisputedEvent({ dispute: { event, questions }, nameOf }: DisputedEventProps) {
  const placeName = usePlaceName();
  const { when } = useDates();
  const { comma } = useFormats();
  return (
    <li className={styles.event}>
      <header>
        <p className={styles.when}>
          <StatusMark {...event} /> <bdi>{when(event)}</bdi>
          {event.place !== null && (
            <>
              {comma}
              <bdi>{placeName(event.place)}</bdi>
            </>
          )}
        </p>
        <h3>
          <EventTitle event={event} />
        </h3>
        <p className={styles.soft}>
          <StatusWord event={event} />
        </p>
      </header>
      <div>
        {questions.map((question) => (
          <Question key={question.field} question={question} nameOf={nameOf} />
        ))}
      </div>
    </li>
  );
}
