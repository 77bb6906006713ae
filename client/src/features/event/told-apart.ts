import { PARTY_ROLES } from '@domain/agreements/parties.js';
import { VOTING_ROLES, type Role } from '@domain/vocabulary.js';
import type { EventDetail } from '../../api/types.js';

type Subject = Pick<EventDetail, 'kind' | 'participations'>;

/** Whether the parties of an agreement have a section of their own: where what they did is recorded. */
export function tellsParties({ kind, participations }: Subject): boolean {
  return kind === 'agreement' && participations.some(({ acts }) => acts.length > 0);
}

/** Roles that sections of their own tell of, so that the list of who took part does not say it again. */
export function toldApart(event: Subject): readonly Role[] {
  if (tellsParties(event)) return PARTY_ROLES;
  return event.kind === 'decision' ? VOTING_ROLES : [];
}
