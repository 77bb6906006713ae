import { useQuery } from '@tanstack/react-query';
import { addressOf } from '../../api/event-address.js';
import { eventQuery } from '../../api/queries.js';
import type { EventSummary } from '../../api/types.js';
import { EventEntry } from '../../ui/directory/EventEntry.js';
import { Quote } from '../../ui/event/Quote.js';
import { useActorName } from '../../ui/use-actor-name.js';

interface CitingEventProps {
  readonly event: EventSummary;
  /** Slug of the document. */
  readonly source: string;
}

/** An event that cites the document, with the words of it that are recorded there. */
export function CitingEvent({ event, source }: CitingEventProps) {
  const nameOf = useActorName(event.dossier.slug);
  const { data } = useQuery(eventQuery(addressOf(event)));
  const quotes = data?.citations.filter((citation) => citation.source.slug === source && citation.quote !== null);
  return (
    <EventEntry event={event}>
      {quotes?.map((citation) => (
        <Quote key={citation.id} citation={citation} nameOf={nameOf} />
      ))}
    </EventEntry>
  );
}
