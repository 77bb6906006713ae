import { api, bodyOf } from '../../api/client.js';
import { ProblemError } from '../../api/problem.js';
import type { EventDetail } from '../../api/types.js';
import { ifMatch, useEventChange } from '../use-event-change.js';
import { recordSource, type DocumentAt } from '../form/record-source.js';
import { today } from '../../ui/today.js';
import type { EntryInput } from './entry-input.js';

interface StatusChangeInput {
  readonly entry: EntryInput;
  /** The source of the entry, where it is to be recorded first. */
  readonly document: DocumentAt | null;
  /** Why; needed where the entry is suggested or corrects another. */
  readonly reason: string | undefined;
}

/** Adds an entry to an event's ledger, or suggests it (`suggests`) where that is for others to do. */
export function useStatusChange(event: EventDetail, suggests: boolean) {
  const change = useEventChange(event, async ({ entry: given, document, reason }: StatusChangeInput) => {
    const source = document === null ? given.source : (await recordSource(document, today())).slug;
    const entry = { ...given, source };
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
