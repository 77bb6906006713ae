"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.csvMetadata = csvMetadata;
const csv_js_1 = require("../domain/csv.js");
const csv_columns_js_1 = require("../domain/csv-columns.js");
const headings_js_1 = require("../domain/headings/headings.js");
/**
 * Description of `events.csv`, or of one with some of the columns alone, by CSV on the Web (W3C, Metadata Vocabulary for Tabular Data).
 * The address in it is relative to that of the description.
 */
function csvMetadata({ columns, headings }, licences) {
    const asked = new URLSearchParams(columns?.map((name) => ['columns', name]));
    if (headings !== undefined)
        asked.append('headings', headings);
    const chosen = asked.toString();
    return {
        '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
        url: chosen === '' ? 'events.csv' : `events.csv?${chosen}`,
        'dc:title': 'Events of Démarche',
        ...(licences.length > 0 && { 'dc:license': licences.length === 1 ? licences[0] : licences }),
        dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], header: true, doubleQuote: true },
        tableSchema: {
            columns: (columns ?? csv_js_1.CSV_COLUMNS).map((name) => {
                const { type, several, says } = csv_columns_js_1.CSV_COLUMNS_SAID[name];
                const titles = headings === undefined ? name : { [headings]: (0, headings_js_1.headingOf)('events', name, headings) };
                return { name, titles, datatype: type, ...(several && { separator: ' | ' }), 'dc:description': says };
            }),
        },
    };
}
//# sourceMappingURL=csv-metadata.js.map