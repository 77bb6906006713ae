import { CSV_COLUMNS, type CsvColumn } from '../../../domain/csv.js';
import type { EventPatchDto } from '../../../events/writing/event-writing.dto.js';
import { ACTOR_FIELDS, IMPORT_FIELDS, type ActorField, type ImportField } from '../columns/fields.js';
import type { Plan } from '../columns/plan.js';
import type { ReadRow } from '../cells/read-row.js';
import type { EventCells } from './event-cells.queries.js';
import type { KnownThings } from './known-things.js';
import { NEW, type RowChange, type RowPatch } from './row-body.js';

/** Fields that hold one value each, with their name in a patch. */
const PATCHED: Partial<Record<ImportField, keyof EventPatchDto>> = {
  ...({
    title: 'title',
    summary: 'summary',
    when: 'when',
    timezone: 'timezone',
    said_as: 'saidAs',
    known_on: 'knownOn',
  } as const),
  ...({
    deadline: 'deadline',
    kind: 'kind',
    format: 'format',
    place: 'place',
    country: 'country',
    lat: 'lat',
    lon: 'lon',
  } as const),
  ...({ place_precision: 'placePrecision', track: 'track', round: 'round', condition: 'condition' } as const),
  ...({ consequence: 'consequence', intensity: 'intensity' } as const),
};

/** Fields by which a row is found, and those that tell of `when` in pieces. */
const FOUND_BY: readonly ImportField[] = ['ref', 'slug'];
const PIECES: readonly ImportField[] = [
  'start_date',
  'end_date',
  'year',
  'month',
  'day',
  'end_year',
  'end_month',
  'end_day',
];
/** What describes sources that are not there yet. */
const OF_SOURCES: readonly ImportField[] = ['source_title', 'publisher', 'published_on'];

/** Fields of which a row does not say what its event says, in either reading of it. */
export function differingFields(row: ReadRow, { columns }: Plan, readings: readonly EventCells[]): ImportField[] {
  const told = IMPORT_FIELDS.filter((field) => (columns[field] ?? []).length > 0 && !FOUND_BY.includes(field));
  return told.filter(
    (field) => !OF_SOURCES.includes(field) && !readings.some((cells) => isTold(row, field, cellOf(cells, field))),
  );
}

/** How a row changes its event, field by field; what cannot be changed so is among the mistakes of the row. */
export function changesOf(
  row: ReadRow,
  fields: readonly ImportField[],
  { cells, known }: { cells: EventCells; known: KnownThings },
): { patch: RowPatch; changes: RowChange[] } {
  const changes: RowChange[] = [];
  const patched: Record<string, string | number | null> = {};
  const actors: Record<string, string[]> = {};
  const change = (field: ImportField, after: string | null): boolean => {
    const before = cellOf(cells, field);
    if (isSame(after ?? '', before)) return false;
    changes.push({ field, before, after });
    return true;
  };
  const isWhenInPieces = fields.some((field) => PIECES.includes(field));
  for (const field of isWhenInPieces ? [...fields, 'when' as const] : fields) {
    const name = PATCHED[field];
    if (name !== undefined) {
      const value = valueOf(row, field, name);
      if (value !== undefined && change(field, value === null ? null : String(value))) patched[name] = value;
    } else if (isActorField(field)) {
      const named = row.actors.filter((actor) => actor.field === field);
      if (!change(field, row.said(field))) continue;
      for (const { role } of named)
        actors[role] = named.filter((actor) => actor.role === role).map((actor) => idOf(known, actor.name));
      const own = ACTOR_FIELDS[field];
      if (own !== null) actors[own] ??= [];
    } else if (!PIECES.includes(field)) {
      row.reject(
        field,
        { code: 'not_changed_here' },
        'This is not changed by a spreadsheet: change it in the event itself.',
      );
    }
  }
  return { patch: { fields: patched, actors }, changes };
}

function valueOf(row: ReadRow, field: ImportField, name: string): string | number | null | undefined {
  if (field === 'title') return row.title;
  if (field === 'when') return row.when ?? undefined;
  if (field === 'known_on') return row.knownOn ?? undefined;
  if (field === 'summary') return row.said('summary');
  return field === 'said_as' ? row.said('said_as') || null : (row.fields[name] as string | number | null | undefined);
}

/** Somebody new is named as in a new event. */
function idOf(known: KnownThings, name: string): string {
  return known.actor(name)?.id ?? NEW + name;
}

function isActorField(field: ImportField): field is ActorField {
  return field in ACTOR_FIELDS;
}

function cellOf(cells: EventCells, field: ImportField): string | null {
  return CSV_COLUMNS.some((column) => column === field) ? cells[field as CsvColumn] : null;
}

/** Whether a row says what is there; a sign before it, which it may be guarded by, may also be its own. */
function isTold(row: ReadRow, field: ImportField, cell: string | null): boolean {
  return isSame(row.said(field), cell) || isSame(row.written(field), cell);
}

/** Ends of lines are written in every way, and blanks around a cell say nothing. */
function isSame(said: string, cell: string | null): boolean {
  const plain = (text: string) => text.replace(/\r\n?/g, '\n').trim();
  return plain(said) === plain(cell ?? '');
}
