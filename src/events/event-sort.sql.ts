import { decodeCursor, type KeyForm } from '../common/cursor.js';
import type { Binder } from '../database/literals.js';
import { STATUSES } from '../domain/lifecycle/status.js';
import { KINDS } from '../domain/vocabulary.js';
import type { EventSort as Asked } from './event-filter.dto.js';

/** Those that columns of an event tell; a rank is told by what is looked for. */
export type EventSort = Exclude<Asked, 'rank'>;

interface SortColumn {
  readonly column: string;
  readonly form: KeyForm;
  readonly type: string;
}

const EARLIEST = { column: 'e.earliest', form: 'timestamp', type: 'timestamptz' } as const;
const LATEST = { column: 'e.latest', form: 'timestamp', type: 'timestamptz' } as const;
const UPDATED = { column: 'e.updated_at', form: 'timestamp', type: 'timestamptz' } as const;
const INTENSITY = { column: 'e.intensity', form: 'integer', type: 'integer' } as const;
const TITLE = { column: spelled('e.title'), form: 'text', type: 'text' } as const;
const PLACE = { column: spelled(`coalesce(e.place, '')`), form: 'text', type: 'text' } as const;
const KIND = { column: placeAmong(KINDS, 'e.kind'), form: 'integer', type: 'integer' } as const;
const STATUS = { column: placeAmong(STATUSES, 'e.status'), form: 'integer', type: 'integer' } as const;
const KNOWN_ON = { column: 'e.known_on', form: 'dayOrNone', type: 'date' } as const;
const ID = { column: 'e.id', form: 'uuid', type: 'uuid' } as const;

/** All columns of a sort run the same way, so that one row comparison finds the place after a cursor. */
const SORTS: Record<EventSort, { columns: readonly [SortColumn, ...SortColumn[]]; descending: boolean }> = {
  when: { columns: [EARLIEST, LATEST, ID], descending: false },
  '-when': { columns: [EARLIEST, LATEST, ID], descending: true },
  updated: { columns: [UPDATED, ID], descending: false },
  '-updated': { columns: [UPDATED, ID], descending: true },
  '-intensity': { columns: [INTENSITY, ID], descending: true },
  title: { columns: [TITLE, ID], descending: false },
  '-title': { columns: [TITLE, ID], descending: true },
  kind: { columns: [KIND, EARLIEST, ID], descending: false },
  '-kind': { columns: [KIND, EARLIEST, ID], descending: true },
  status: { columns: [STATUS, EARLIEST, ID], descending: false },
  '-status': { columns: [STATUS, EARLIEST, ID], descending: true },
  place: { columns: [PLACE, EARLIEST, ID], descending: false },
  '-place': { columns: [PLACE, EARLIEST, ID], descending: true },
  knownOn: { columns: [KNOWN_ON, ID], descending: false },
  '-knownOn': { columns: [KNOWN_ON, ID], descending: true },
};

/** ORDER BY of a sort. */
export function orderBy(sort: EventSort): string {
  const { columns, descending } = SORTS[sort];
  return columns.map(({ column }) => `${column} ${descending ? 'DESC' : 'ASC'}`).join(', ');
}

/**
 * That event `e` has the key it is sorted by first, as all events have. Where the event alone keeps that key, and no state of
 * it does, PostgreSQL then finds the order in an index of events.
 */
export function hasSortKey(sort: EventSort): string {
  return `${SORTS[sort].columns[0].column} IS NOT NULL`;
}

/** The sort keys of event `e` as a text array, for the cursor. */
export function sortKeys(sort: EventSort): string {
  return `ARRAY[${SORTS[sort].columns.map(({ column }) => `${column}::text`).join(', ')}]`;
}

/** The same as columns `k0`, `k1` …, as they are: of most rows nobody asks for the texts. */
export function keyColumns(sort: EventSort): string {
  return SORTS[sort].columns.map(({ column }, at) => `${column} AS k${at}`).join(', ');
}

/** What {@link sortKeys} gives, of a row with {@link keyColumns}. */
export function keysOfColumns(sort: EventSort): string {
  return `ARRAY[${SORTS[sort].columns.map((_, at) => `k${at}::text`).join(', ')}]`;
}

/** Rows after the cursor; keys are compared as a row, so nothing is skipped or repeated while rows are added. */
export function afterCursor(cursor: string, sort: EventSort, parameters: Binder): string {
  const { columns, descending } = SORTS[sort];
  const keys = decodeCursor(
    cursor,
    sort,
    columns.map(({ form }) => form),
  );
  const left = columns.map(({ column }) => column).join(', ');
  const right = columns.map(({ type }, index) => `${parameters.add(keys[index])}::${type}`).join(', ');
  return `(${left}) ${descending ? '<' : '>'} (${right})`;
}

/** The order by columns that is asked for, that of time where none is: without words looked for there is nothing to rank by. */
export function sortByColumn(sort: Asked = 'when'): EventSort {
  return sort === 'rank' ? 'when' : sort;
}

/** A text by which one sorts: accents and case make no difference, nor does what comes late in a long one. */
function spelled(text: string): string {
  return `left(fold(${text}), 80) COLLATE "und-x-icu"`;
}

/** Where a word stands in the vocabulary. */
function placeAmong(words: readonly string[], column: string): string {
  return `array_position(ARRAY[${words.map((word) => `'${word}'`).join(', ')}], ${column})`;
}
