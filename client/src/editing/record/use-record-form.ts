import { useCallback, useRef, useState, type RefObject, type SubmitEvent } from 'react';
import type { Merge } from '../form/merge-versions.js';
import { pointingAt, type Faults } from '../form/refused.js';
import { useFocusOnFault } from '../form/use-focus-on-fault.js';
import { useSaving, type Saving, type Version } from '../form/use-saving.js';

/** Which version a form is written on top of, and why. */
interface Writing {
  /** Null for something new. */
  readonly version: number | null;
  readonly reason: string | null;
}

interface RecordFormOptions<State, Saved> {
  /** The form as it is opened. */
  readonly initial: State;
  /** The version that it shows; null for something new. */
  readonly version: number | null;
  /** What is missing before the server is asked, in words by pointer. */
  readonly check: (state: State) => Faults;
  readonly write: (state: State, writing: Writing) => Promise<Saved>;
  /** What is there now. */
  readonly read: () => Promise<Version<State>>;
  readonly merge: (base: State, mine: State, theirs: State) => Merge<State>;
  readonly onSaved: (saved: Saved) => void;
}

export interface RecordEditing<State> {
  readonly state: State;
  readonly change: (changes: Partial<State>) => void;
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  /** What is wrong, by pointer. */
  readonly faults: Faults;
  readonly form: RefObject<HTMLFormElement | null>;
  readonly submit: (submitted: SubmitEvent<HTMLFormElement>) => void;
  readonly saving: Saving<State, null>;
  /** Whether something is typed that is not recorded. */
  readonly unsaved: () => boolean;
  readonly isNew: boolean;
}

/** The form of an actor, a source or a dossier: what is typed, and how it is recorded. */
export function useRecordForm<State extends object, Saved>(
  options: RecordFormOptions<State, Saved>,
): RecordEditing<State> {
  const { initial, version, check, write, read, merge, onSaved } = options;
  const [state, setState] = useState(initial);
  const [base, setBase] = useState(version === null ? null : { version, state: initial });
  const [reason, setReason] = useState('');
  const [faults, setFaults] = useState<Faults>({});
  const [attempts, setAttempts] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const recorded = useRef(false);
  const changed = JSON.stringify(state) !== JSON.stringify(initial);
  const saving = useSaving({
    state,
    base,
    async send(_how: null) {
      const why = { version: base?.version ?? null, reason: reason.trim() || null };
      const saved = await pointingAt('', () => write(state, why));
      recorded.current = true;
      return saved;
    },
    read,
    merge,
    onRefused: setFaults,
    onJoined(joined, theirs) {
      setState(joined);
      setBase(theirs);
    },
    onSaved,
  });
  useFocusOnFault(form, faults, attempts);
  return {
    state,
    change(changes) {
      setState((now) => ({ ...now, ...changes }));
      setFaults((now) => withoutFieldsOf(changes, now));
    },
    reason,
    setReason,
    faults,
    form,
    submit(submitted) {
      submitted.preventDefault();
      const lacking = check(state);
      setFaults(lacking);
      setAttempts((count) => count + 1);
      if (Object.keys(lacking).length === 0) saving.save(null);
    },
    saving,
    unsaved: useCallback(() => changed && !recorded.current, [changed]),
    isNew: version === null,
  };
}

/** What is typed anew is not wrong any more until it is looked at again. */
function withoutFieldsOf(changes: object, faults: Faults): Faults {
  const kept = Object.entries(faults).filter(([at]) => !((at.split('/')[1] ?? '') in changes));
  return Object.fromEntries(kept);
}
