import { useView } from '../view/use-view.js';
import type { ViewName } from './views.js';

/** Where a view of a dossier is, with what is chosen now; the front page shows all, as of the same day. */
export function useViewAddress(dossier: string) {
  const { search } = useView();
  return (view: ViewName) => {
    const params = { dossier };
    if (view !== 'overview') return { to: `/d/$dossier/${view}` as const, params, search };
    const { knownOn } = search;
    return { to: '/d/$dossier' as const, params, search: knownOn === undefined ? {} : { knownOn } };
  };
}
