import { useCallback, useRef, useState, type RefObject, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import type { Merge } from '../form/merge-versions.js';
import { pointingAt, type Faults } from '../form/refused.js';
import { useFocusOnFault } from '../form/use-focus-on-fault.js';
import { useSaving, type Saving, type Version } from '../form/use-saving.js';
import { changedIn } from './changed-in.js';
import type { Standing } from './use-standing.js';

await words('records');

/** Which version a form is written on top of, and why. */
interface Writing {
  /** Null for something new. */
  readonly version: number | null;
  readonly reason: string | null;
}

/** A correction for those to make who may. */
interface Suggesting<Input> {
  readonly baseVersion: number;
  readonly changes: Partial<Input>;
  readonly reason: string;
}

/** What leads to the page of a record. */
interface Recorded {
  readonly slug: string;
}

interface RecordFormOptions<State, Input> {
  /** The form as it is opened. */
  readonly initial: State;
  /** The version that it shows; null for something new. */
  readonly version: number | null;
  readonly standing: Standing;
  /** What is missing before the server is asked, in words by pointer. */
  readonly check: (state: State) => Faults;
  /** What is sent of a form. */
  readonly input: (state: State) => Input;
  readonly write: (state: State, writing: Writing) => Promise<Recorded>;
  /** Where the record is for others to change; gives it as it was. */
  readonly suggest: (suggestion: Suggesting<Input>) => Promise<Recorded>;
  /** What is there now. */
  readonly read: () => Promise<Version<State>>;
  readonly merge: (base: State, mine: State, theirs: State) => Merge<State>;
  readonly onSaved: (recorded: Recorded) => void;
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
  readonly standing: Standing;
}

/** The form of a record: what is typed, and how it is recorded, or suggested to those who may record it. */
export function useRecordForm<State extends object, Input extends object>(
  options: RecordFormOptions<State, Input>,
): RecordEditing<State> {
  const { initial, version, standing, check, input, write, suggest, read, merge, onSaved } = options;
  const { t } = useTranslation('records');
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
      const saved = await (base && standing.suggests ? sendSuggestion(base) : sendRecord());
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
  function sendRecord() {
    const why = { version: base?.version ?? null, reason: reason.trim() || null };
    return pointingAt('', () => write(state, why));
  }
  function sendSuggestion({ version: baseVersion, state: before }: Version<State>) {
    const changes = changedIn(input(before), input(state));
    return pointingAt('', () => suggest({ baseVersion, changes, reason: reason.trim() }), '/changes');
  }
  function lackingIn(now: State): Faults {
    if (!standing.isPublic || reason.trim() !== '') return check(now);
    return { ...check(now), '/reason': t('needsReason') };
  }
  useFocusOnFault(form, faults, attempts);
  return {
    state,
    change(changes) {
      setState((now) => ({ ...now, ...changes }));
      setFaults((now) => withoutFieldsOf(changes, now));
    },
    reason,
    setReason(why) {
      setReason(why);
      setFaults((now) => withoutFieldsOf({ reason: why }, now));
    },
    faults,
    form,
    submit(submitted) {
      submitted.preventDefault();
      const lacking = lackingIn(state);
      setFaults(lacking);
      setAttempts((count) => count + 1);
      if (Object.keys(lacking).length === 0) saving.save(null);
    },
    saving,
    unsaved: useCallback(() => changed && !recorded.current, [changed]),
    isNew: version === null,
    standing,
  };
}

/** What is typed anew is not wrong any more until it is looked at again. */
function withoutFieldsOf(changes: object, faults: Faults): Faults {
  const kept = Object.entries(faults).filter(([at]) => !((at.split('/')[1] ?? '') in changes));
  return Object.fromEntries(kept);
}
