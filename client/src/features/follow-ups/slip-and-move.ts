import type { FollowUp } from '../../api/types.js';

type Judged = Pick<FollowUp, 'event' | 'instead' | 'slipDays' | 'moved' | 'place'>;

/** How a step's day compares with the window announced; null where nothing was held or it cannot be counted. */
type Slip = { key: 'inWindow' } | { key: 'after' | 'before'; count: number } | null;

export function slipOf({ slipDays }: Pick<Judged, 'slipDays'>): Slip {
  if (slipDays === null) return null;
  if (slipDays === 0) return { key: 'inWindow' };
  return { key: slipDays > 0 ? 'after' : 'before', count: Math.abs(slipDays) };
}

/** Whether it was held where it was announced; null where a place is not known. */
type Move =
  | { key: 'samePlace' }
  | { key: 'movedFrom'; from: string }
  | { key: 'movedFromTo'; from: string; to: string }
  | null;

export function moveOf({ moved, place, instead, event }: Judged): Move {
  if (moved === null || place === null) return null;
  if (!moved) return { key: 'samePlace' };
  const to = (instead ?? event).place;
  return to === null ? { key: 'movedFrom', from: place.name } : { key: 'movedFromTo', from: place.name, to };
}
