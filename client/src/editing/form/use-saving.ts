import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemError } from '../../api/problem.js';
import { isStale } from '../use-event-change.js';
import type { Merge } from './merge-versions.js';
import { RefusedError, type Faults } from './refused.js';

/** A version that was read, and the form as it showed it. */
export interface Version<State> {
  readonly version: number;
  readonly state: State;
}

interface SavingOptions<State, How, Saved> {
  /** The form as it stands. */
  readonly state: State;
  /** What the form was opened with; null for something new. */
  readonly opened: Version<State> | null;
  /** Records the form, on top of that version where there is one. Throws {@link RefusedError} where fields are named. */
  readonly send: (how: How, version: number | null) => Promise<Saved>;
  /** What is there now. */
  readonly read: () => Promise<Version<State>>;
  readonly merge: (base: State, mine: State, theirs: State) => Merge<State>;
  readonly onRefused: (errors: Faults) => void;
  readonly onJoined: (state: State) => void;
  readonly onSaved: (saved: Saved) => void;
}

export interface Saving<State, How> {
  readonly save: (how: How) => void;
  readonly isSaving: boolean;
  /** What went wrong, where it names no field. */
  readonly error: Error | null;
  /** What already has what only one can have. */
  readonly existing: { readonly id: string; readonly slug?: string } | null;
  /** Somebody else was faster: both versions, to be joined. */
  readonly conflict: Merge<State> | null;
  readonly takeMerge: (state: State) => void;
  /** The version that was joined with, once it was. */
  readonly mergedVersion: number | null;
}

/** Recording a form that others may be changing too, and what follows where it is refused. */
export function useSaving<State, How, Saved>(options: SavingOptions<State, How, Saved>): Saving<State, How> {
  const { state, opened, send, read, merge, onRefused, onJoined, onSaved } = options;
  const client = useQueryClient();
  const [base, setBase] = useState(opened);
  const [conflict, setConflict] = useState<{ merge: Merge<State>; theirs: Version<State> } | null>(null);
  const [merged, setMerged] = useState<number | null>(null);
  const mutation = useMutation({
    mutationFn: (how: How) => send(how, base?.version ?? null),
    onSuccess: async (saved) => {
      await client.invalidateQueries();
      onSaved(saved);
    },
    onError: async (error) => {
      if (error instanceof RefusedError) onRefused(error.errors);
      if (!isStale(error) || !base) return;
      const theirs = await read();
      setConflict({ merge: merge(base.state, state, theirs.state), theirs });
    },
  });
  return {
    save: mutation.mutate,
    isSaving: mutation.isPending,
    error: mutation.error instanceof RefusedError || conflict ? null : mutation.error,
    existing: existingIn(mutation.error),
    conflict: conflict?.merge ?? null,
    takeMerge(joined) {
      if (!conflict) return;
      onJoined(joined);
      setBase(conflict.theirs);
      setMerged(conflict.theirs.version);
      setConflict(null);
      mutation.reset();
    },
    mergedVersion: merged,
  };
}

function existingIn(error: Error | null) {
  const refusal = error instanceof RefusedError ? error.cause : error;
  return refusal instanceof ProblemError ? (refusal.problem.existing ?? null) : null;
}
