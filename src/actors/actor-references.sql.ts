import type { ActorReferencesDto } from './actors.dto.js';

/** What refers to actor `x`. */
export const REFERENCES_TO_ACTORS = {
  events: '(SELECT DISTINCT p.event_id FROM participations p WHERE p.actor_id = x.id) naming',
  quotes: 'citations c WHERE c.speaker_id = x.id',
  ledgerEntries: 'status_changes s WHERE s.said_by_id = x.id',
  offices: 'tenures t WHERE t.person_id = x.id',
  officesGiven: 'tenures t WHERE t.body_id = x.id',
} as const satisfies Record<keyof ActorReferencesDto, string>;
