import type { AnyRouter } from '@tanstack/react-router';

/** A change of page whose heading has not come yet: where it leads, and what had the focus when it began. */
let pending: { readonly to: string; readonly focused: Element | null } | null = null;

/** Notes every change of page, so that the next page's heading knows to take the focus. The first page does not. */
export function watchArrivals(router: AnyRouter): () => void {
  return router.subscribe('onBeforeNavigate', ({ pathChanged, fromLocation, toLocation }) => {
    if (pathChanged && fromLocation) pending = { to: toLocation.pathname, focused: document.activeElement };
  });
}

/**
 * True once after each change of page, unless the reader has gone to a field meanwhile and is about to write. The page that is left
 * may still get a heading while the next one is fetched: it asks for its own path (an empty one is part of all) and is not meant.
 */
export function takeArrival(path: string): boolean {
  const arrived = pending;
  if (arrived !== null && arrived.to !== path && !arrived.to.startsWith(`${path}/`)) return false;
  pending = null;
  const now = document.activeElement;
  return arrived !== null && (now === arrived.focused || !now?.matches('input, textarea'));
}
