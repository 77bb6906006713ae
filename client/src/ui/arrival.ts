import type { AnyRouter } from '@tanstack/react-router';

let pending = false;

/** Notes every change of page, so that the next page's heading knows to take the focus. The first page does not. */
export function watchArrivals(router: AnyRouter): () => void {
  return router.subscribe('onBeforeNavigate', ({ pathChanged, fromLocation }) => {
    if (pathChanged && fromLocation) pending = true;
  });
}

/** True once after each change of page. */
export function takeArrival(): boolean {
  const arrived = pending;
  pending = false;
  return arrived;
}
