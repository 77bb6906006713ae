import { stepFor, tilesOf } from '@domain/timeline/grid.js';
import type { QueryClient } from '@tanstack/react-query';
import { eventQuery } from '../../api/queries.js';
import { spanQuery, tileQuery } from '../../api/tile-queries.js';
import type { ViewSearch } from '../../view/view-search.js';
import { asksForEvent, lookedAt } from './looked-at.js';
import { extentOf, viewOf } from './view-of.js';

/** Asks for the tiles of a view before its page is there. */
export async function aheadOfTiles(client: QueryClient, dossier: string, search: ViewSearch): Promise<void> {
  const asked = client.query(spanQuery(dossier, search));
  const named = asksForEvent(search) ? client.query(eventQuery(search.selected ?? '', search.knownOn)) : null;
  const early = lookedAt(search, undefined, undefined);
  const span = early ? undefined : await asked;
  const window = early ?? lookedAt(search, span, await named);
  const extent = extentOf(span);
  if (window === undefined || (!window && !extent)) return;
  const view = viewOf(window, extent, new Date());
  const step = stepFor(view, globalThis.innerWidth);
  await Promise.all([
    asked,
    ...tilesOf(view, step).map((tile) => client.query(tileQuery(dossier, search, step, tile))),
  ]);
}
