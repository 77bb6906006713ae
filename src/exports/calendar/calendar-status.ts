import type { Status } from '../../domain/lifecycle/status.js';
import { isOpen } from '../../domain/lifecycle/table.js';
import { PLANNED_KINDS, tookPlace } from '../../domain/lifecycle/took-place.js';
import type { Kind } from '../../domain/vocabulary.js';

/** Said of a plan by somebody who has a say in it. */
const FIRM: readonly Status[] = ['confirmed', 'under_way', 'scheduled'];

/** STATUS of an event in a calendar (RFC 5545, 3.8.1.11): what was called off, came to nothing or was taken back stays, as cancelled. */
export function calendarStatus(kind: Kind, status: Status): 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED' {
  if (status === 'retracted') return 'CANCELLED';
  if (tookPlace({ kind, status }) || FIRM.includes(status)) return 'CONFIRMED';
  if (!PLANNED_KINDS.some((planned) => planned === kind)) return 'CONFIRMED';
  return isOpen(kind, status) ? 'TENTATIVE' : 'CANCELLED';
}
