import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
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
  /** What the form was begun from; null for something new. */
  readonly base: Version<State> | null;
  /** What was there when the form was opened, where that is newer than what it was begun from. */
  readonly newer?: Version<State> | null;
  /** Records the form, on top of its base where there is one. Throws {@link RefusedError} where fields are named. */
  readonly send: (how: How) => Promise<Saved>;
  /** What is there now. */
  readonly read: () => Promise<Version<State>>;
  readonly merge: (base: State, mine: State, theirs: State) => Merge<State>;
  readonly onRefused: (errors: Faults) => void;
  /** The form stands on another version from now on. */
  readonly onJoined: (state: State, theirs: Version<State>) => void;
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
  /** The form is begun afresh: there is nothing to join. */
  readonly letGo: () => void;
  /** The version that was joined with, once it was. */
  readonly mergedVersion: number | null;
}

/** Recording a form that others may be changing too, and what follows where it is refused. */
export function useSaving<State, How, Saved>(options: SavingOptions<State, How, Saved>): Saving<State, How> {
  const { state, base, newer = null, send, read, merge, onRefused, onJoined, onSaved } = options;
  const client = useQueryClient();
  const [theirs, setTheirs] = useState(newer);
  const [merged, setMerged] = useState<number | null>(null);
  // Clicks come faster than a button is drawn as disabled; once recorded, the form is on its way out.
  const underway = useRef(false);
  const mutation = useMutation({
    mutationFn: send,
    onSuccess: async (saved) => {
      await client.invalidateQueries();
      onSaved(saved);
    },
    onError: async (error) => {
      underway.current = false;
      if (error instanceof RefusedError) onRefused(error.errors);
      if (!isStale(error) || !base) return;
      setTheirs(await read());
    },
  });
  // Of what stands in the form now: it can be typed in while the question is open.
  const conflict = base && theirs ? merge(base.state, state, theirs.state) : null;
  return {
    save(how) {
      if (underway.current) return;
      underway.current = true;
      mutation.mutate(how);
    },
    isSaving: mutation.isPending,
    error: mutation.error instanceof RefusedError || conflict ? null : mutation.error,
    existing: existingIn(mutation.error),
    conflict,
    takeMerge(joined) {
      if (!theirs) return;
      onJoined(joined, theirs);
      setMerged(theirs.version);
      setTheirs(null);
      mutation.reset();
    },
    letGo: () => setTheirs(null),
    mergedVersion: merged,
  };
}

function existingIn(error: Error | null) {
  const refusal = error instanceof RefusedError ? error.cause : error;
  return refusal instanceof ProblemError ? (refusal.problem.existing ?? null) : null;
}
