import { useEffect, useState, type RefObject } from 'react';
import type { Faults } from './refused.js';

/** After a refusal the first field that it names has the focus. */
export function useFocusOnFault(form: RefObject<HTMLFormElement | null>, errors: Faults): void {
  const [seen, setSeen] = useState(errors);
  const refusedAgain = seen !== errors && Object.keys(errors).length > Object.keys(seen).length;
  useEffect(() => {
    if (refusedAgain) form.current?.querySelector<HTMLElement>('[aria-invalid=true], [data-invalid] input')?.focus();
    setSeen(errors);
  }, [errors, refusedAgain, form]);
}
