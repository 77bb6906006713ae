import { refusal, type Refusal } from '../../domain/refusals/refusal.js';
import { checkClaim } from '../../domain/evidence/check-claim.js';
import type { EventDocumentDto } from '../event-document.dto.js';
import { mistakesInParties } from './check-parties.js';
import type { PartsOfEvent } from './compose.js';
import { mistakesInTellings } from './tellings.js';

type Told = Pick<EventDocumentDto, 'kind' | 'lat' | 'lon' | 'placePrecision'>;

/**
 * What cannot be in an event of id `eventId`, by pointers into its lists as they were sent: no title, a quote without a language,
 * an actor twice in one role, two claims of one citation on one field, half a position, a position twice,
 * a link twice or to the event itself, an order of what is no part, half of its coordinates; and what cannot be of parties.
 */
export function mistakesIn(document: PartsOfEvent & Told, eventId: string): Refusal[] {
  const citations = inOrder(document.citations);
  const issues = inOrder(document.issues).map(([, issue]) => issue);
  return [
    ...mistakesInTellings(document),
    ...halfCoordinates(document),
    ...mistakesInParties(document),
    ...citations.flatMap(([, { quote, language }], index) =>
      quote !== null && language === null
        ? [refusal(`/citations/${index}/language`, 'quote_without_language', 'A quote needs its language.')]
        : [],
    ),
    ...citations.flatMap(([id], index) => claimsOf(document, id, `/citations/${index}/claims`)),
    ...twice(
      inOrder(document.participations).map(([, { actor, role }]) => `${actor} ${role}`),
      '/participations',
      'An actor is named twice in the same role.',
    ),
    ...issues.flatMap(({ actor, stance }, index) =>
      (actor === null) === (stance === null)
        ? []
        : [refusal(`/issues/${index}/stance`, 'half_a_position', 'A position needs its words and whoever states it.')],
    ),
    ...issues.flatMap(({ actor, stances, reportedBy, citation, moved }, index) =>
      actor !== null || [stances, reportedBy, citation, moved].every((said) => said === null)
        ? []
        : [refusal(`/issues/${index}/actor`, 'half_a_position', 'A position needs its words and whoever states it.')],
    ),
    ...twice(
      issues.map(({ issue, actor, reportedBy, knownOn }) => [issue, actor, reportedBy, knownOn].join(' ')),
      '/issues',
      'An issue stands once in an event, and once with each actor, day and whoever reports it.',
    ),
    ...twice(
      Object.values(document.links).map(({ to, type }) => `${to} ${type}`),
      '/links',
      'The same link is given twice.',
    ),
    ...Object.values(document.links).flatMap(({ type, order }, index) =>
      order !== null && type !== 'part_of'
        ? [refusal(`/links/${index}/order`, 'links_order_of_parts', 'Only the parts of a whole have an order.')]
        : [],
    ),
    ...Object.values(document.links).flatMap(({ to }, index) =>
      to === eventId ? [refusal(`/links/${index}/to`, 'link_to_itself', 'An event cannot be linked to itself.')] : [],
    ),
  ];
}

function halfCoordinates({ lat, lon, placePrecision }: Told): Refusal[] {
  const detail = 'Latitude, longitude and precision stand together.';
  return (lat === null) === (lon === null) && (lat === null) === (placePrecision === null)
    ? []
    : [refusal('/lat', 'events_coordinates_whole', detail)];
}

function claimsOf({ claims }: PartsOfEvent, citation: string, pointer: string): Refusal[] {
  const own = Object.values(claims).filter((claim) => claim.citation === citation);
  return [
    ...own.flatMap(({ field, value }, index) => {
      const check = checkClaim(field, value);
      if (check.ok) return [];
      const { ok: _, reason, ...why } = check;
      return [{ pointer: `${pointer}/${index}/value`, ...why, detail: `${reason}.` }];
    }),
    ...twice(
      own.map(({ field }) => field),
      pointer,
      'One citation makes at most one claim per field.',
    ),
  ];
}

function twice(keys: readonly string[], pointer: string, detail: string): Refusal[] {
  return keys.flatMap((key, index) =>
    keys.indexOf(key) < index ? [refusal(`${pointer}/${index}`, 'given_twice', detail)] : [],
  );
}

function inOrder<P extends { ordinal: number }>(parts: Record<string, P>): [string, P][] {
  return Object.entries(parts).sort(([, a], [, b]) => a.ordinal - b.ordinal);
}
