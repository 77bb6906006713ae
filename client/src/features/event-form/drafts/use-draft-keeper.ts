import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { forgetStored, store } from '../../../ui/stored.js';
import type { FormState } from '../model/form-state.js';
import type { Draft } from './draft.js';
import { DraftSender, type Keeping } from './draft-sender.js';

export interface DraftKeeper {
  /** Whether something is typed that is not recorded. */
  readonly unsaved: () => boolean;
  /** Where what is typed is kept as a draft; null while there is nothing to keep. */
  readonly kept: Keeping | null;
  /** The form is recorded: the draft has done its work. */
  readonly forget: () => void;
}

interface KeptForm extends Pick<Draft, 'state' | 'base'> {
  /** The form as it stands when nothing has been typed into a new one. */
  readonly initial: FormState;
}

/**
 * Keeps what is typed in this browser at every key, so that nothing is lost should it die, and on the server at every
 * pause, so that it is found on another machine.
 */
export function useDraftKeeper(
  key: string,
  { state, base, initial }: KeptForm,
  found: Pick<Draft, 'begunAt'> | null,
): DraftKeeper {
  const changed = contentOf(state) !== contentOf(base?.state ?? initial);
  const typed = useRef({ changed, recorded: false, kept: found !== null });
  const [begunAt] = useState(() => found?.begunAt ?? new Date().toISOString());
  const [keeping, setKeeping] = useState<Keeping>('here');
  const sender = useMemo(() => new DraftSender(key, setKeeping), [key]);
  useEffect(() => {
    typed.current.changed = changed;
    if (typed.current.recorded) return;
    if (changed) {
      const draft = { begunAt, savedAt: new Date().toISOString(), title: state.title, state, base };
      store(`draft.${key}`, JSON.stringify(draft));
      sender.send(draft);
    } else {
      forgetStored(`draft.${key}`);
      if (typed.current.kept) sender.forget();
    }
    typed.current.kept = changed;
  }, [key, changed, state, base, begunAt, sender]);
  useEffect(() => () => sender.flush(), [sender]);
  const unsaved = useCallback(() => typed.current.changed && !typed.current.recorded, []);
  const forget = useCallback(() => {
    typed.current.recorded = true;
    forgetStored(`draft.${key}`);
    sender.forget();
  }, [key, sender]);
  return { unsaved, forget, kept: changed ? keeping : null };
}

/** What of a form is typed: not what the server said of it. */
function contentOf({ errors: _errors, ...typed }: FormState): string {
  return JSON.stringify(typed);
}
