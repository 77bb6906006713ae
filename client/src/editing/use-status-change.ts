import type { Basis } from '@domain/vocabulary.js';
import type { Status } from '@domain/lifecycle/status.js';
import { api, bodyOf } from '../api/client.js';
import type { EventDetail } from '../api/types.js';
import { ifMatch, useEventChange } from './use-event-change.js';

interface StatusChangeInput {
  readonly status: Status;
  /** EDTF. */
  readonly effectiveOn: string;
  /** YYYY-MM-DD. */
  readonly knownOn: string;
  readonly window: string | undefined;
  readonly place: string | undefined;
  readonly note: string | undefined;
  readonly basis: Basis;
  /** Slugs. */
  readonly saidBy: string | undefined;
  readonly source: string | undefined;
}

/** Adds an entry to an event's ledger. */
export function useStatusChange(event: EventDetail, onDone: () => void) {
  const change = useEventChange(event, async (input: StatusChangeInput) =>
    bodyOf(
      await api.POST('/api/events/{id}/status-changes', {
        params: { path: { id: event.id } },
        headers: ifMatch(event),
        // What is left out is not sent.
        body: JSON.parse(JSON.stringify(input)) as typeof input & { window: string | null },
      }),
    ),
  );
  return { ...change, mutate: (input: StatusChangeInput) => change.mutate(input, { onSuccess: onDone }) };
}
