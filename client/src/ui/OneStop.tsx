import { useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import { keyAlong } from './direction.js';

interface OneStopProps {
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/**
 * Links and buttons side by side that are one stop of the Tab key; the arrows lead from one to the next (the toolbar of WAI-ARIA). That
 * of React Aria asks the language for its direction, and weighs more than the first view can bear.
 */
export function OneStop({ label, className, children }: OneStopProps) {
  return (
    <div role="toolbar" aria-label={label} className={className} {...useOneStop<HTMLDivElement>()}>
      {children}
    </div>
  );
}

/** The same for an element that is something else already: the head of a table. */
export function useOneStop<T extends HTMLElement>() {
  const ref = useRef<T>(null);
  // What comes and goes in it, comes and goes with a drawing of its own, or of what is in it.
  useLayoutEffect(() => {
    stopAt(ref.current, null);
    const observer = new MutationObserver(() => stopAt(ref.current, null));
    if (ref.current) observer.observe(ref.current, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const all = partsOf(ref.current);
    const at = all.findIndex((part) => part === event.target);
    const by = { ArrowRight: 1, ArrowLeft: -1 }[keyAlong(event.key)];
    const next = by === undefined || at < 0 ? undefined : all[at + by];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return { ref, onKeyDown, onFocus: ({ target }: FocusEvent) => stopAt(ref.current, target) };
}

/** But for what a field of its own, or what one of them has opened, holds; what says that it is a part is one there, too. */
const PARTS = ':is(a, button):not(:disabled, :is(search, [role=group]) :not([data-toolbar]))';

const partsOf = (place: HTMLElement | null): HTMLElement[] =>
  [...(place?.querySelectorAll<HTMLElement>(PARTS) ?? [])].filter((part) => part.checkVisibility());

/** Makes one part the stop: that which has the focus, else that which was one, else what is current, else the first. */
function stopAt(place: HTMLElement | null, focused: Element | null): void {
  const all = partsOf(place);
  const before = all.filter((part) => part.dataset['stop'] !== undefined);
  const stop = all.find((part) => part === focused) ?? before[0] ?? all.find((part) => part.ariaCurrent) ?? all[0];
  for (const part of all) {
    part.tabIndex = part === stop ? 0 : -1;
    if (part === stop) part.dataset['stop'] = '';
    else delete part.dataset['stop'];
  }
}
