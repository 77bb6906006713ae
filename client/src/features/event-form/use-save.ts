import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type Dispatch, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../api/client.js';
import { ProblemError } from '../../api/problem.js';
import type { EventDetail } from '../../api/types.js';
import type { DraftKeeper } from './drafts/use-draft-keeper.js';
import { missing } from './model/check.js';
import type { FormState } from './model/form-state.js';
import { formOfEvent } from './model/from-event.js';
import { mergeForms, type Merge } from './model/merge.js';
import type { FormAction } from './model/reduce.js';
import { RefusedError, saveEvent, type Target } from './save-event.js';

interface SaveOptions {
  readonly state: FormState;
  readonly dispatch: Dispatch<FormAction>;
  readonly event: EventDetail | null;
  readonly dossier: string;
  readonly initial: FormState;
  /** Whether the event is not one's own to change, so that the form suggests a correction. */
  readonly suggests: boolean;
  readonly form: RefObject<HTMLFormElement | null>;
  readonly keeper: DraftKeeper;
  readonly onSaved: (event: { readonly ref: string }) => void;
}

/** A version that was read, and the form as it showed it. */
interface Base {
  readonly version: number;
  readonly state: FormState;
}

export interface Saving {
  readonly save: (review: 'draft' | 'in_review') => void;
  readonly isSaving: boolean;
  /** What went wrong, where it names no field. */
  readonly error: Error | null;
  /** Somebody else was faster: both versions, to be joined. */
  readonly conflict: Merge | null;
  readonly takeMerge: (state: FormState) => void;
  /** The version that was joined with, once it was. */
  readonly mergedVersion: number | null;
}

/** Recording the form, and what follows where it is refused. */
export function useSave(options: SaveOptions): Saving {
  const { state, dispatch, event, dossier, initial, suggests, form, keeper, onSaved } = options;
  const { t } = useTranslation('form');
  const client = useQueryClient();
  const [base, setBase] = useState<Base | null>(event && { version: event.version, state: initial });
  const [conflict, setConflict] = useState<{ merge: Merge; theirs: Base } | null>(null);
  const [merged, setMerged] = useState<number | null>(null);
  const mutation = useMutation({
    mutationFn: (target: Target) => saveEvent(state, target, dispatch),
    onSuccess: async (saved) => {
      keeper.forget();
      await client.invalidateQueries();
      onSaved(saved);
    },
    onError: async (error) => {
      if (error instanceof RefusedError) dispatch({ type: 'refused', errors: error.errors });
      if (!(error instanceof ProblemError) || error.status !== 412 || !event || !base) return;
      const current = bodyOf(await api.GET('/api/events/{id}', { params: { path: { id: event.ref } } }));
      const theirs = { version: current.version, state: formOfEvent(current, state.openedOn) };
      setConflict({ merge: mergeForms(base.state, state, theirs.state), theirs });
    },
  });
  useFocusOnFault(form, state.errors);
  function target(review: 'draft' | 'in_review'): Target {
    if (!event || !base) return { dossier, review };
    const { version } = base;
    return suggests ? { suggestionFor: event, version, initial } : { event, version };
  }
  return {
    save(review) {
      const lacking = Object.entries(missing(state, { reason: suggests })).map(([at, word]) => [at, t(word)] as const);
      if (lacking.length > 0) dispatch({ type: 'refused', errors: Object.fromEntries(lacking) });
      else mutation.mutate(target(review));
    },
    isSaving: mutation.isPending,
    error: mutation.error instanceof RefusedError || conflict ? null : mutation.error,
    conflict: conflict?.merge ?? null,
    takeMerge(joined) {
      if (!conflict) return;
      dispatch({ type: 'replace', state: joined });
      setBase(conflict.theirs);
      setMerged(conflict.theirs.version);
      setConflict(null);
      mutation.reset();
    },
    mergedVersion: merged,
  };
}

/** After a refusal the first field that it names has the focus. */
function useFocusOnFault(form: RefObject<HTMLFormElement | null>, errors: FormState['errors']): void {
  const [seen, setSeen] = useState(errors);
  const refusedAgain = seen !== errors && Object.keys(errors).length > Object.keys(seen).length;
  useEffect(() => {
    if (refusedAgain) form.current?.querySelector<HTMLElement>('[aria-invalid=true], [data-invalid] input')?.focus();
    setSeen(errors);
  }, [errors, refusedAgain, form]);
}
