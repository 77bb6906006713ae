import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client.js';
import type { SpreadsheetImport } from './types.js';

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

/** Sends a file to be checked. */
export async function sendFile(dossier: string, file: File): Promise<SpreadsheetImport> {
  const form = new FormData();
  form.append('dossier', dossier);
  form.append('file', file);
  // The body is a form; the description of the route says more kinds of body than its types can tell.
  const answer = await api.POST('/api/imports', { body: form as never, bodySerializer: (body: unknown) => body });
  return bodyOf(answer) as SpreadsheetImport;
}
