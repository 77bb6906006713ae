import { csvRows, type CsvColumn } from '@domain/csv.js';
import { queryOptions } from '@tanstack/react-query';
import type { components } from './schema.js';
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

/**
 * How a table is written: its columns, all of them where none is named; the language of what is written in it, each in its own without
 * one; that of its headings, which are codes without one; and its order.
 */
export interface Written {
  readonly columns: readonly CsvColumn[] | undefined;
  readonly lang: components['schemas']['Language'] | undefined;
  readonly headings: components['schemas']['Language'] | undefined;
  readonly sort: 'when' | '-updated';
}

/** The first rows of the CSV of a view. */
export const firstRowsQuery = (dossier: string, search: ViewSearch, { columns, lang, headings, sort }: Written) => {
  const query = {
    ...toApiQuery(dossier, search),
    ...{ ...(columns && { columns: [...columns] }), ...(lang && { lang }), ...(headings && { headings }) },
    ...{ sort, limit: ROWS },
  };
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
