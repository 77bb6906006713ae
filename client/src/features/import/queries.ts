import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client.js';
import type { RowOutcome, Rows, SpreadsheetImport } from './types.js';

/** Whether the server is at work on it. */
export const isUnderWay = ({ state }: Pick<SpreadsheetImport, 'state'>): boolean =>
  state === 'checking' || state === 'applying';

/** How often its progress is asked for, in milliseconds. */
const OFTEN = 600;

/** One import; asked for again while the server is at work on it. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['spreadsheet-import', id],
    queryFn: async ({ signal }) => bodyOf(await api.GET('/api/imports/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state: { data } }) => (data && isUnderWay(data) ? OFTEN : false),
  });

/** One’s own imports, the newest first. */
export const importsQuery = queryOptions({
  queryKey: ['spreadsheet-imports'],
  queryFn: async ({ signal }) => bodyOf(await api.GET('/api/imports', { signal })).items,
});

/** So many rows are fetched at once. */
const PAGE = 20;

/** The rows of an import as its last check read them: all, or those of which the same comes. */
export const rowsQuery = ({ id, updatedAt }: SpreadsheetImport, outcome: RowOutcome | null) =>
  infiniteQueryOptions({
    queryKey: ['spreadsheet-import', id, 'rows', updatedAt, outcome],
    queryFn: async ({ pageParam, signal }) => {
      const query = {
        limit: PAGE,
        ...(outcome !== null && { outcome }),
        ...(pageParam !== null && { after: pageParam }),
      };
      return bodyOf(await api.GET('/api/imports/{id}/rows', { params: { path: { id }, query }, signal }));
    },
    initialPageParam: null as number | null,
    getNextPageParam: ({ nextAfter }) => nextAfter,
  });

/** One’s own ways to read spreadsheets, by their names. */
export const mappingsQuery = queryOptions({
  queryKey: ['spreadsheet-mappings'],
  queryFn: async ({ signal }) => bodyOf(await api.GET('/api/spreadsheet-mappings', { signal })).items,
});

/** Ids of the events that an import wrote. */
export async function writtenBy(id: string): Promise<string[]> {
  const ids: string[] = [];
  let after: number | null = 0;
  while (after !== null) {
    const { items, nextAfter }: Rows = await writtenAfter(id, after);
    ids.push(...items.flatMap(({ event }) => event ?? []));
    after = nextAfter;
  }
  return ids;
}

async function writtenAfter(id: string, after: number): Promise<Rows> {
  const query = { written: 'true', limit: 500, after } as const;
  return bodyOf(await api.GET('/api/imports/{id}/rows', { params: { path: { id }, query } }));
}

/** Sends a file to be checked. */
export async function sendFile(dossier: string, file: File): Promise<SpreadsheetImport> {
  const form = new FormData();
  form.append('dossier', dossier);
  form.append('file', file);
  // The body is a form; the description of the route says more kinds of body than its types can tell.
  const answer = await api.POST('/api/imports', { body: form as never, bodySerializer: (body: unknown) => body });
  return bodyOf(answer) as SpreadsheetImport;
}
