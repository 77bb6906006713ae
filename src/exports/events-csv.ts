import { pipeline } from 'node:stream';
import { CSV_COLUMNS, csvCell } from '../domain/csv.js';
import { headingOf } from '../domain/headings/headings.js';
import { Crlf } from './crlf.js';
import type { Asked, EventFormat } from './event-format.js';
import { eventsCsvCopy } from './events-csv.sql.js';
import type { EventsCsvQueryDto } from './exports.dto.js';
import type { Pieces } from '../common/pieces.js';
import type { Snapshot } from './snapshot.js';

/** One event a row, in RFC 4180. */
export const EVENTS_CSV = {
  ending: 'csv',
  type: 'text/csv; charset=utf-8; header=present',
  pieces: (snapshot, asked) => csvOf(snapshot, asked),
} as const satisfies EventFormat<EventsCsvQueryDto>;

/** The same, and `ended` is told how many events there were. */
export function csvOf(snapshot: Snapshot, asked: Asked<EventsCsvQueryDto>, ended?: (rows: number) => void): Pieces {
  const { query, perspective, now } = asked;
  // A file that may come in again is in the language it was written in, whatever the browser speaks.
  const { bom, columns = CSV_COLUMNS, headings } = query;
  const copy = eventsCsvCopy(query, { ...perspective, language: query.lang }, now);
  const called = columns.map((name) => csvCell(headingOf('events', name, headings), { raw: true }));
  return csvRows(snapshot, copy, `${bom === 'true' ? '\uFEFF' : ''}${called.join(',')}`, ended);
}

/** The rows of a COPY that writes CSV, after a header. */
async function* csvRows(
  snapshot: Snapshot,
  copy: string,
  header: string,
  ended?: (rows: number) => void,
): AsyncGenerator<Buffer> {
  const lines = new Crlf(header);
  // What breaks is told by the lines, which it breaks off.
  pipeline(snapshot.copy(copy), lines, () => undefined);
  yield* lines as AsyncIterable<Buffer>;
  ended?.(lines.rows);
}
