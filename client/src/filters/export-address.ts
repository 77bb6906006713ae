import { stringifySearch } from '../view/url.js';
import { toApiQuery, type ViewSearch } from '../view/view-search.js';

/** Where the CSV of a view is: the same filter, nothing of how it is shown. `bom` marks it as Unicode for spreadsheets. */
export function exportAddress(dossier: string, search: ViewSearch, options: { bom?: 'true' } = {}): string {
  return `/api/exports/events.csv${stringifySearch({ ...toApiQuery(dossier, search), ...options })}`;
}
