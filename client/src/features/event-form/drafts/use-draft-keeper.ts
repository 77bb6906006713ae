import { useCallback, useEffect, useRef } from 'react';
import { forgetStored, store } from '../../../ui/stored.js';
import type { FormState } from '../model/form-state.js';

export interface DraftKeeper {
  /** Whether something is typed that is not recorded. */
  readonly unsaved: () => boolean;
  /** Whether there is something that is kept as a draft. */
  readonly kept: boolean;
  /** The form is recorded: the draft has done its work. */
  readonly forget: () => void;
}

/** Keeps what is typed in this browser at every key, so that nothing is lost should it die. */
export function useDraftKeeper(key: string, state: FormState, initial: FormState): DraftKeeper {
  const changed = contentOf(state) !== contentOf(initial);
  const typed = useRef({ changed, recorded: false });
  useEffect(() => {
    typed.current.changed = changed;
    if (typed.current.recorded) return;
    if (changed) store(`draft.${key}`, JSON.stringify({ savedAt: new Date().toISOString(), state }));
    else forgetStored(`draft.${key}`);
  }, [key, changed, state]);
  const unsaved = useCallback(() => typed.current.changed && !typed.current.recorded, []);
  const forget = useCallback(() => {
    typed.current.recorded = true;
    forgetStored(`draft.${key}`);
  }, [key]);
  return { unsaved, forget, kept: changed };
}

/** What of a form is typed: not what the server said of it. */
function contentOf({ errors: _errors, ...typed }: FormState): string {
  return JSON.stringify(typed);
}
