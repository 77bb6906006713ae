import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { eventQuery } from '../api/queries.js';
import { EventPage } from '../features/event/EventPage.js';
import { useKnownOn } from '../view/use-known-on.js';
import { UnderViews } from './UnderViews.js';

/** The page of an event, under the views of its dossier. */
export function EventView() {
  const { ref } = useParams({ from: '/events/$ref' });
  const { data } = useQuery(eventQuery(ref, useKnownOn()));
  return (
    <UnderViews dossier={data?.dossier.slug}>
      <EventPage />
    </UnderViews>
  );
}
