import type { Action } from '@domain/permissions.js';
import type { EventDetail } from '../api/types.js';

/** Whether to offer changing an event: what readers have seen is corrected by those alone who may. */
export function mayChangeEvent(may: (action: Action) => boolean, { review }: Pick<EventDetail, 'review'>): boolean {
  return may(review === 'published' || review === 'retracted' ? 'published.correct' : 'event.write');
}
