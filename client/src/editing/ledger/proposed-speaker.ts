import { CONCLUDED } from '@domain/lifecycle/basis.js';
import type { Status } from '@domain/lifecycle/status.js';
import type { Role } from '@domain/vocabulary.js';
import type { ActorRef, EventDetail } from '../../api/types.js';

/**
 * Who may well have said what an entry tells: the one speaker or author of its event. Null where there are several, or none, and
 * where the status is one that people conclude and nobody announces.
 */
export function proposedSpeaker(
  { participations }: Pick<EventDetail, 'participations'>,
  status: Status | undefined,
): Pick<ActorRef, 'slug' | 'name'> | null {
  if (CONCLUDED.some((concluded) => concluded === status)) return null;
  const speaking = participations.filter(({ role }) => SPEAKING.includes(role)).map(({ actor }) => actor);
  const [one, ...others] = [...new Map(speaking.map((actor) => [actor.slug, actor])).values()];
  return one !== undefined && others.length === 0 ? one : null;
}

const SPEAKING: readonly Role[] = ['speaker', 'author'];
