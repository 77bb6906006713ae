import type { AnyRouter } from '@tanstack/react-router';

/** A change of page whose heading has not come yet, and what had the focus when it began. */
let pending: { readonly focused: Element | null } | null = null;

/** Notes every change of page, so that the next page's heading knows to take the focus. The first page does not. */
export function watchArrivals(router: AnyRouter): () => void {
  return router.subscribe('onBeforeNavigate', ({ pathChanged, fromLocation }) => {
    if (pathChanged && fromLocation) pending = { focused: document.activeElement };
  });
}

/** True once after each change of page, unless the reader has gone to a field meanwhile and is about to write. */
export function takeArrival(): boolean {
  const arrived = pending;
  pending = null;
  const now = document.activeElement;
  return arrived !== null && (now === arrived.focused || !now?.matches('input, textarea'));
}
