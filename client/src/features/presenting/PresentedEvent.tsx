import type { EventDetail } from '../../api/types.js';
import { EventMeta } from '../../ui/event/EventMeta.js';
import { KindWord } from '../../ui/event/KindWord.js';
import { LanguageNote } from '../../ui/event/LanguageNote.js';
import { Quote } from '../../ui/event/Quote.js';
import { writtenIn } from '../../ui/event/written-in.js';
import { useActorName } from '../../ui/use-actor-name.js';
import { useDates } from '../../ui/use-dates.js';
import styles from './presenting.module.css';
import { usePlaceName } from '../../ui/use-place-name.js';

/** An event as it is read from the last row: when and where, what, what became of it, and the words of whoever tells of it. */
export function PresentedEvent({ event }: { event: EventDetail }) {
  const placeName = usePlaceName();
  const { when } = useDates();
  const nameOf = useActorName(event.dossier.slug);
  const quoted = event.citations.find(({ quote }) => quote !== null);
  return (
    <article className={styles.event}>
      <p className={styles.when}>
        <bdi>{when(event)}</bdi>
        {event.place !== null && (
          <>
            {' · '}
            <bdi>{placeName(event.place)}</bdi>
          </>
        )}
      </p>
      <h2 lang={event.titleLanguage} dir="auto">
        {event.title}
      </h2>
      <LanguageNote shown={event.titleLanguage} written={writtenIn(event)} />
      <p className={styles.became}>
        <KindWord {...event} /> <EventMeta event={event} />
      </p>
      {quoted ? (
        <Quote citation={quoted} nameOf={nameOf} />
      ) : (
        event.summary !== '' && (
          <p className={styles.summary} lang={event.titleLanguage} dir="auto">
            {event.summary}
          </p>
        )
      )}
    </article>
  );
}
