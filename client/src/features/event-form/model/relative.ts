import { MOST_OFFSET, movedWindow, readOffset, writeOffset, type Offset } from '@domain/time/offset.js';
import { addressOf } from '../../../api/event-address.js';
import type { EventDetail } from '../../../api/types.js';
import type { FormState, RelativeDraft } from './form-state.js';

/** What the window of a recorded event hangs on, as the form holds it. */
export function relativeOf({ relativeTo }: Pick<EventDetail, 'relativeTo'>): RelativeDraft | null {
  const offset = relativeTo && readOffset(relativeTo.offset);
  if (!relativeTo || !offset) return null;
  const { id, ref, title, when, earliest, latest, timezone } = relativeTo.event;
  return {
    to: { id, ref, title, when, earliest, latest, timezone },
    count: String(Math.abs(offset.count)),
    unit: offset.unit,
    side: offset.count < 0 ? 'before' : 'after',
  };
}

/** How much later the form says it is; null where the number is none. */
export function offsetOf({ count, unit, side }: RelativeDraft): Offset | null {
  const text = count.trim();
  if (!/^\d+$/.test(text) || Number(text) > MOST_OFFSET) return null;
  return { count: side === 'before' ? -Number(text) : Number(text), unit };
}

/** The same as the API takes it; a number that is none goes as it is, for the server to refuse where it stands. */
export function relativeInput({ relativeTo }: FormState): { event: string; offset: string } | null {
  if (relativeTo === null) return null;
  const offset = offsetOf(relativeTo);
  return { event: addressOf(relativeTo.to), offset: offset === null ? relativeTo.count : writeOffset(offset) };
}

/** The days that come of it, as EDTF; null where they cannot be told: then the date by hand stands. */
export function daysOf(draft: RelativeDraft): string | null {
  const offset = offsetOf(draft);
  return offset && movedWindow(draft.to, offset);
}
