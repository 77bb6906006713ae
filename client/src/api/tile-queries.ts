import { keepPreviousData, queryOptions, type QueryClient, type QueryKey } from '@tanstack/react-query';
import { toApiQuery, type ViewSearch } from '../view/view-search.js';
import { api, bodyOf } from './client.js';

/** The filters of a view without its stretch of time, which on the timeline is where one looks and not what is chosen. */
const filterOf = (dossier: string, { from: _from, to: _to, ...search }: ViewSearch) => toApiQuery(dossier, search);

/** How far the events of a view reach, whatever stretch of it is looked at. */
export const spanQuery = (dossier: string, search: ViewSearch) => {
  const query = filterOf(dossier, search);
  return queryOptions({
    queryKey: ['timeline', 'span', query],
    queryFn: async ({ signal }) => bodyOf(await api.GET('/api/timeline/span', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
};

/** One tile of the timeline. It stays as it is until a change is heard of. */
export const tileQuery = (dossier: string, search: ViewSearch, step: number, tile: number) => {
  const query = { ...filterOf(dossier, search), step, tile };
  return queryOptions({
    queryKey: ['timeline', TILE, query],
    queryFn: async ({ signal }) => bodyOf(await api.GET('/api/timeline/tile', { params: { query }, signal })),
    staleTime: 10 * 60_000,
    gcTime: 30 * 60_000,
  });
};

/** What the server makes of a stretch of time that only it can read (`2026-02~`). */
export const windowQuery = (dossier: string, search: ViewSearch) => {
  const query = { ...toApiQuery(dossier, search), limit: 0, bins: 1 };
  return queryOptions({
    queryKey: ['timeline', 'window', query],
    queryFn: async ({ signal }) => bodyOf(await api.GET('/api/timeline', { params: { query }, signal })).window,
  });
};

/** Lets go of the tiles that were longest out of view, where there are more than `most`. */
export function dropOldTiles(client: QueryClient, most = 200): void {
  const cache = client.getQueryCache();
  const unseen = cache.findAll({ queryKey: ['timeline', TILE], type: 'inactive' });
  const oldest = [...unseen].sort((a, b) => a.state.dataUpdatedAt - b.state.dataUpdatedAt);
  for (const query of oldest.slice(0, Math.max(unseen.length - most, 0))) cache.remove(query);
}

export const isTile = ({ queryKey }: { queryKey: QueryKey }): boolean =>
  queryKey[0] === 'timeline' && queryKey[1] === TILE;

const TILE = 'tile';
