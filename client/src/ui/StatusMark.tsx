import { markStateOf } from '@domain/lifecycle/mark-state.js';
import type { Status } from '@domain/lifecycle/status.js';
import type { Kind } from '@domain/vocabulary.js';
import { EventMark } from './EventMark.js';

interface StatusMarkProps {
  readonly kind: Kind;
  readonly status: Status;
  readonly overdue?: boolean;
}

/**
 * The one mark of an event, as the timeline draws it: its kind by the shape, what became of it by the fill. Says nothing to a screen
 * reader: put both in words as well.
 */
export function StatusMark({ kind, status, overdue = false }: StatusMarkProps) {
  const state = markStateOf(kind, status, overdue);
  return <EventMark kind={kind} state={state} name={state} />;
}
