import type { FollowState } from '../domain/alerts/alert-kinds.js';
import type { Follow } from './follow.entity.js';
import type { FollowDto } from './follows.dto.js';

/** What its owner is told of a follow. The secret of a webhook is not among it, nor that of mails, which is for whoever has the address. */
export function shown(follow: Follow): FollowDto {
  const { id, name, about, way, filter, kinds, language, target, createdAt } = follow;
  return {
    ...{ id, name, about, way, filter, kinds, language, target },
    address: addressOf(follow),
    state: stateOf(follow),
    createdAt: createdAt.toISOString(),
  };
}

/** How a follow stands. */
export function stateOf({ activeSince, pausedAt, failedAt }: Follow): FollowState {
  if (activeSince === null) return 'unconfirmed';
  if (pausedAt !== null) return 'paused';
  return failedAt === null ? 'active' : 'failed';
}

function addressOf({ id, way, here, secret }: Follow): string | null {
  if (way !== 'feed' && way !== 'calendar') return null;
  return `${here}/api/follows/${id}/${way === 'feed' ? 'events.atom' : 'events.ics'}?token=${secret}`;
}
