import { useEffect, useState, type RefObject } from 'react';
import type { Faults } from './refused.js';

/**
 * After a refusal the first field that it names has the focus: where there are more faults than before, or as many after
 * another `attempt`.
 */
export function useFocusOnFault(form: RefObject<HTMLFormElement | null>, errors: Faults, attempt = 0): void {
  const count = Object.keys(errors).length;
  // Counted, since some give another object at every drawing: to remember those would draw for ever.
  const [seen, setSeen] = useState({ count, attempt });
  const refusedAgain = count > seen.count || (seen.attempt !== attempt && count > 0);
  useEffect(() => {
    if (refusedAgain) form.current?.querySelector<HTMLElement>('[aria-invalid=true], [data-invalid] input')?.focus();
    setSeen((before) => (before.count === count && before.attempt === attempt ? before : { count, attempt }));
  }, [count, attempt, refusedAgain, form]);
}
