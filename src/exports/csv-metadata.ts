import { CSV_COLUMNS } from '../domain/csv.js';
import { CSV_COLUMNS_SAID } from '../domain/csv-columns.js';

/** Description of the CSV at `address` by CSV on the Web (W3C, Metadata Vocabulary for Tabular Data). */
export function csvMetadata(address: string, licences: readonly string[]): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: address,
    'dc:title': 'Events of Démarche',
    ...(licences.length > 0 && { 'dc:license': licences.length === 1 ? licences[0] : licences }),
    dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], header: true, doubleQuote: true },
    tableSchema: {
      columns: CSV_COLUMNS.map((name) => {
        const { type, several, says } = CSV_COLUMNS_SAID[name];
        return { name, titles: name, datatype: type, ...(several && { separator: ' | ' }), 'dc:description': says };
      }),
    },
  };
}
