import { CSV_COLUMNS, type CsvColumn } from '../domain/csv.js';
import { CSV_COLUMNS_SAID } from '../domain/csv-columns.js';
import { headingOf } from '../domain/headings/headings.js';
import type { Language } from '../domain/spoken-languages.js';

/** What of the file is told. */
interface Told {
  readonly columns?: readonly CsvColumn[];
  /** Of its headings; without it they are the names of the columns. */
  readonly headings?: Language;
}

/**
 * Description of `events.csv`, or of one with some of the columns alone, by CSV on the Web (W3C, Metadata Vocabulary for Tabular Data).
 * The address in it is relative to that of the description.
 */
export function csvMetadata({ columns, headings }: Told, licences: readonly string[]): object {
  const asked = new URLSearchParams(columns?.map((name): [string, string] => ['columns', name]));
  if (headings !== undefined) asked.append('headings', headings);
  const chosen = asked.toString();
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: chosen === '' ? 'events.csv' : `events.csv?${chosen}`,
    'dc:title': 'Events of Démarche',
    ...(licences.length > 0 && { 'dc:license': licences.length === 1 ? licences[0] : licences }),
    dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], header: true, doubleQuote: true },
    tableSchema: {
      columns: (columns ?? CSV_COLUMNS).map((name) => {
        const { type, several, says } = CSV_COLUMNS_SAID[name];
        const titles = headings === undefined ? name : { [headings]: headingOf('events', name, headings) };
        return { name, titles, datatype: type, ...(several && { separator: ' | ' }), 'dc:description': says };
      }),
    },
  };
}
