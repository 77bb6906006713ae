import { useQueryClient } from '@tanstack/react-query';
import { allRowsQuery } from '../api/queries.js';
import { useView } from '../view/use-view.js';
import type { ViewName } from './views.js';

/** Puts the view on paper; a table with all its rows, as many as are printed at most, and not with those alone that one has scrolled to. */
export function usePrint(dossier: string, view: ViewName): () => Promise<void> {
  const client = useQueryClient();
  const { search } = useView();
  return async () => {
    // What does not come is told on the page, as it is while one scrolls: paper has the rest, and says how much that is.
    if (view === 'table') await client.infiniteQuery(allRowsQuery(dossier, search)).catch(() => undefined);
    // The menu closes and the rows are drawn first.
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    window.print();
  };
}
