import { useEffect, useState, type RefObject } from 'react';
import type { Faults } from './refused.js';

/**
 * After a refusal the first field that it names has the focus: where there are more faults than before, or as many after
 * another `attempt`.
 */
export function useFocusOnFault(form: RefObject<HTMLFormElement | null>, errors: Faults, attempt = 0): void {
  const [seen, setSeen] = useState({ errors, attempt });
  const count = Object.keys(errors).length;
  const more = seen.errors !== errors && count > Object.keys(seen.errors).length;
  const refusedAgain = more || (seen.attempt !== attempt && count > 0);
  useEffect(() => {
    if (refusedAgain) form.current?.querySelector<HTMLElement>('[aria-invalid=true], [data-invalid] input')?.focus();
    setSeen({ errors, attempt });
  }, [errors, attempt, refusedAgain, form]);
}
