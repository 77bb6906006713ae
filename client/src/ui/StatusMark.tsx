import { markStateOf } from '@domain/lifecycle/mark-state.js';
import type { Status } from '@domain/lifecycle/status.js';
import type { Kind } from '@domain/vocabulary.js';
import { EventMark } from './EventMark.js';

/** What became of an event, as the timeline draws it. Says nothing to a screen reader: put the status in words as well. */
export function StatusMark({ kind, status }: { kind: Kind; status: Status }) {
  const state = markStateOf(kind, status, false);
  return <EventMark kind={kind} state={state} name={state} />;
}
