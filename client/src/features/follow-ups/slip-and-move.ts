import type { CalledIn } from '@domain/places/cities/called-in.js';
import type { FollowUp } from '../../api/types.js';

type Judged = Pick<FollowUp, 'event' | 'instead' | 'slipDays' | 'moved' | 'place'>;

/** How a step's day compares with the window announced; null where nothing was held or it cannot be counted. */
type Slip = { key: 'inWindow' } | { key: 'after' | 'before'; count: number } | null;

export function slipOf({ slipDays }: Pick<Judged, 'slipDays'>): Slip {
  if (slipDays === null) return null;
  if (slipDays === 0) return { key: 'inWindow' };
  return { key: slipDays > 0 ? 'after' : 'before', count: Math.abs(slipDays) };
}

/** Whether it was held where it was announced, with places as `called` calls them; null where one is not known. */
type Move =
  | { key: 'samePlace' }
  | { key: 'movedFrom'; from: string }
  | { key: 'movedFromTo'; from: string; to: string }
  | null;

export function moveOf({ moved, place, instead, event }: Judged, called: CalledIn): Move {
  if (moved === null || place === null) return null;
  if (!moved) return { key: 'samePlace' };
  const to = (instead ?? event).place;
  const from = called(place.name);
  return to === null ? { key: 'movedFrom', from } : { key: 'movedFromTo', from, to: called(to) };
}
