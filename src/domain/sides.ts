import type { Kind, Role } from './vocabulary.js';

/** Who faces whom in a dossier, by actor slugs. */
export interface Sides {
  readonly parties: readonly string[];
  readonly mediators: readonly string[];
}

export interface SidedActor {
  readonly slug: string;
  readonly role: Role;
  /** The state or body the actor holds office for on the day of the event, else the actor's own slug. */
  readonly side: string;
}

/** The slug of a party, or one of three lanes that every dossier has. */
export type Lane = 'talks' | 'mediator' | 'others' | (string & {});

/**
 * The lane of an event when a timeline is laid out by side. Talks stand between the sides. Else it is the lane of
 * whoever speaks first, else of its author; where nobody does, that of the first party, then the mediators' where one takes part.
 *
 * @example laneOf({ kind: 'threat', actors: [{ slug: 'trump', role: 'speaker', side: 'us' }] }, sides) // 'us'
 */
export function laneOf(event: { readonly kind: Kind; readonly actors: readonly SidedActor[] }, sides: Sides): Lane {
  if (event.kind === 'talks' || event.kind === 'meeting') return 'talks';
  const speaker =
    event.actors.find(({ role }) => role === 'speaker') ?? event.actors.find(({ role }) => role === 'author');
  if (speaker) return laneOfActor(speaker, sides);
  const party = event.actors.find(({ role, side }) => role === 'party' && sides.parties.includes(side));
  if (party) return party.side;
  return event.actors.some((actor) => laneOfActor(actor, sides) === 'mediator') ? 'mediator' : 'others';
}

function laneOfActor({ role, side }: SidedActor, sides: Sides): Lane {
  if (sides.parties.includes(side)) return side;
  return role === 'mediator' || sides.mediators.includes(side) ? 'mediator' : 'others';
}
