import { useEffect, useState } from 'react';

/** So long a button says what came of it, in milliseconds, before it has its own name again. */
const SEEN = 4000;

interface Outcome {
  /** What came of it, for whoever hears it, until it is tried again; empty before. */
  readonly told: string;
  /** The same while it stands in the place of the button's name; empty afterwards. */
  readonly shown: string;
  /** Tells what came of it, nothing once it begins anew. */
  readonly tell: (outcome: string) => void;
}

/** What came of what a button does. It is told for good, and shown on the button for some seconds only: by another name nobody finds it. */
export function useOutcome(): Outcome {
  const [outcome, setOutcome] = useState({ told: '', isNew: false });
  useEffect(() => {
    if (!outcome.isNew) return undefined;
    const timer = setTimeout(() => setOutcome({ ...outcome, isNew: false }), SEEN);
    return () => clearTimeout(timer);
  }, [outcome]);
  const { told, isNew } = outcome;
  return { told, shown: isNew ? told : '', tell: (next) => setOutcome({ told: next, isNew: next !== '' }) };
}
