import { api, bodyOf } from '../../api/client.js';
import { ProblemError } from '../../api/problem.js';
import type { EventDetail } from '../../api/types.js';
import { ifMatch, useEventChange } from '../use-event-change.js';
import type { EntryInput } from './entry-input.js';

interface StatusChangeInput {
  readonly entry: EntryInput;
  /** Why; needed where the entry is suggested or corrects another. */
  readonly reason: string | undefined;
}

/** Adds an entry to an event's ledger, or suggests it (`suggests`) where that is for others to do. */
export function useStatusChange(event: EventDetail, suggests: boolean) {
  const change = useEventChange(event, async ({ entry, reason }: StatusChangeInput) => {
    const params = { path: { id: event.id } };
    if (suggests) {
      const body = { baseVersion: event.version, changes: { statusChanges: [entry] }, reason: reason ?? '' };
      await api.POST('/api/events/{id}/suggestions', { params, body });
      return undefined;
    }
    const body = { ...entry, reason: reason ?? null };
    return bodyOf(await api.POST('/api/events/{id}/status-changes', { params, headers: ifMatch(event), body }));
  });
  return { ...change, faults: faultsOf(change.error) };
}

/** What is wrong with which field of the entry, wherever in a body the entry stands. */
function faultsOf(error: unknown): Readonly<Record<string, string>> {
  const errors = error instanceof ProblemError ? (error.problem.errors ?? []) : [];
  return Object.fromEntries(
    errors.map(({ pointer, detail }) => [pointer.replace(ENTRY, '').replace(/[/#].*/, ''), detail]),
  );
}

const ENTRY = /^#?\/?(?:changes\/)?(?:statusChanges\/0\/)?/;
