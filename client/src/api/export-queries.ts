import { csvRows, type CsvColumn } from '@domain/csv.js';
import { queryOptions } from '@tanstack/react-query';
import { toApiQuery, type ViewSearch } from '../view/view-search.js';
import { api, bodyOf } from './client.js';

/** So many rows are looked at before a file is fetched. */
const ROWS = 20;

interface FirstRows {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Of the rows, as they come. */
  readonly bytes: number;
}

/** The first rows of the CSV of a view, with the columns asked for; all of them where none is. */
export const firstRowsQuery = (
  dossier: string,
  search: ViewSearch,
  columns: readonly CsvColumn[] | undefined,
  sort: 'when' | '-updated',
) => {
  const query = { ...toApiQuery(dossier, search), ...(columns && { columns: [...columns] }), sort, limit: ROWS };
  return queryOptions({
    queryKey: ['events', 'csv', query],
    queryFn: async ({ signal }): Promise<FirstRows> => {
      const answer = await api.GET('/api/exports/events.csv', { params: { query }, parseAs: 'text', signal });
      const text = bodyOf(answer);
      const [header = [], ...rows] = csvRows(text);
      const begins = text.indexOf('\r\n') + 2;
      return { header, rows, bytes: new TextEncoder().encode(text.slice(begins)).length };
    },
  });
};

/** How many events a view has; past 10,000 an estimate, which `isEstimate` tells. */
export const totalQuery = (dossier: string, search: ViewSearch) => {
  const query = { ...toApiQuery(dossier, search), limit: 1 };
  return queryOptions({
    queryKey: ['events', 'total', query],
    queryFn: async ({ signal }) => {
      const { total, totalIsEstimate } = bodyOf(await api.GET('/api/events', { params: { query }, signal }));
      return { total, isEstimate: totalIsEstimate };
    },
  });
};
