import type { Status } from '../domain/lifecycle/status.js';
import { dayInZone } from '../domain/time/zones.js';
import type { EventDetailDto } from '../events/event-detail.dto.js';
import { jsonLd, type Markup } from '../common/markup.js';

/** What schema.org has words for; of other statuses it says nothing. */
const STATES: Partial<Record<Status, string>> = {
  announced: 'EventScheduled',
  confirmed: 'EventScheduled',
  scheduled: 'EventScheduled',
  postponed: 'EventPostponed',
  cancelled: 'EventCancelled',
};

/** An event for programs (schema.org). */
export function eventData(event: EventDetailDto): Markup {
  const address = `/events/${event.ref ?? event.id}`;
  const state = STATES[event.status];
  return jsonLd({
    ...{ '@type': 'Event', '@id': address, url: address, name: event.title, description: event.summary },
    inLanguage: event.titleLanguage,
    ...(event.earliest !== null && { startDate: asKnown(event, event.earliest) }),
    ...(event.latest !== null && { endDate: asKnown(event, event.latest) }),
    ...(state !== undefined && { eventStatus: `https://schema.org/${state}` }),
    ...(event.place !== null && { location: placeOf(event) }),
    superEvent: { '@type': 'Event', '@id': `/d/${event.dossier.slug}`, name: event.dossier.title },
    subjectOf: event.citations.map(({ source }) => ({
      ...{ '@type': 'CreativeWork', name: source.title, inLanguage: source.language },
      publisher: { '@type': 'Organization', name: source.publisher },
      ...(source.url !== null && { url: source.url }),
      ...(source.publishedOn !== null && { datePublished: source.publishedOn }),
    })),
  });
}

/** An instant where it is known, else the day that it is at the place. */
function asKnown({ precision, timezone }: EventDetailDto, instant: string): string {
  return precision === 'instant' ? instant : dayInZone(new Date(instant), timezone);
}

function placeOf({ place, country, lat, lon }: EventDetailDto): Record<string, unknown> {
  return {
    ...{ '@type': 'Place', name: place },
    ...(country !== null && { address: { '@type': 'PostalAddress', addressCountry: country } }),
    ...(lat !== null && lon !== null && { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } }),
  };
}
