import { stepFor, tilesOf } from '@domain/timeline/grid.js';
import type { QueryClient } from '@tanstack/react-query';
import { spanQuery, tileQuery } from '../../api/tile-queries.js';
import type { ViewSearch } from '../../view/view-search.js';
import { periodOfAddress } from './period.js';
import { extentOf, viewOf } from './view-of.js';

/** Asks for the tiles of a view before its page is there. */
export async function aheadOfTiles(client: QueryClient, dossier: string, search: ViewSearch): Promise<void> {
  const span = client.query(spanQuery(dossier, search));
  const window = periodOfAddress(search);
  const extent = window ? null : extentOf(await span);
  if (!window && !extent) return;
  const view = viewOf(window, extent, new Date());
  const step = stepFor(view, globalThis.innerWidth);
  await Promise.all([span, ...tilesOf(view, step).map((tile) => client.query(tileQuery(dossier, search, step, tile)))]);
}
