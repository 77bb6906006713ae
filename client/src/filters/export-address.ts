import { stringifySearch } from '../view/url.js';
import { toApiQuery, type ViewSearch } from '../view/view-search.js';

/** Files of events, as the API names them. */
export type ExportedFile =
  | 'events.csv'
  | 'events.xlsx'
  | 'workbook.zip'
  | 'events.jsonl'
  | 'events.ics'
  | 'events.atom'
  | 'feed.json'
  | 'events.timelinejs.json'
  | 'events.csl.json'
  | 'sources.bib';

/** What is asked of a file beside its filter, by the names of the API. */
export type ExportOptions = Partial<Record<'bom' | 'lang' | 'todo' | 'headings', string>> & {
  columns?: readonly string[] | undefined;
};

/**
 * Where a file of a view is: the same filter, nothing of how it is shown. `bom` marks it as Unicode for spreadsheets, `lang` is the
 * language of a file that is only read.
 */
export function exportAddress(
  dossier: string,
  search: ViewSearch,
  file: ExportedFile = 'events.csv',
  options: ExportOptions = {},
): string {
  return `/api/exports/${file}${stringifySearch({ ...toApiQuery(dossier, search), ...options })}`;
}
