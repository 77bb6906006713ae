import type { KeyboardEvent } from 'react';

/** Where one types or chooses; what takes away is not gone to. */
const FIELDS = 'input:not([type=radio]:not(:checked)), textarea, select';

/**
 * Keys that hold in the whole form: Alt and Page Down lead to the first field of the next section, with Page Up of the one before;
 * Ctrl or Command and Enter record it, with Shift and go on with the next from the same source.
 */
export function onFormKeys(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    const next = event.currentTarget.querySelector<HTMLButtonElement>('button[value=next]');
    event.currentTarget.requestSubmit(event.shiftKey ? next : null);
  }
  if (!event.altKey || (event.key !== 'PageDown' && event.key !== 'PageUp')) return;
  const sections = [...event.currentTarget.querySelectorAll('section')].filter((one) => one.querySelector(FIELDS));
  const here = sections.findIndex((one) => event.target instanceof Node && one.contains(event.target));
  const next = sections[here === -1 ? 0 : here + (event.key === 'PageDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.querySelector<HTMLElement>(FIELDS)?.focus();
}
