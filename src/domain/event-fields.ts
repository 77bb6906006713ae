import type { Kind } from './vocabulary.js';

/** What the table says of one plain field. */
export type EventField = TextField | NumberField | OwnField;

interface Field {
  /** Column of `events`. */
  readonly column: string;
  /**
   * Column of what was entered, where the ledger may say otherwise: then `column` follows from both, and only this one is
   * written.
   */
  readonly entered?: string;
  /** Kinds that have it; every kind where it is left out. */
  readonly kinds?: readonly Kind[];
  /** Whether lists and the timeline tell it, too, and not only the page of the event. */
  readonly listed: boolean;
  /** Section of the form. */
  readonly group: 'what' | 'when' | 'where' | 'terms' | 'editorial';
  /** Whether the search text of an event has its words. */
  readonly searched: boolean;
  /** Its column in CSV; null where it has none. */
  readonly csv: string | null;
}

/** The form asks for it in one line, or several. */
interface TextField extends Field {
  readonly input: 'line' | 'lines';
  /** Most characters. */
  readonly most: number;
}

/** A whole number between both, which the database holds, too. */
interface NumberField extends Field {
  readonly input: 'number';
  readonly least: number;
  readonly most: number;
}

/** It has a control of its own in the form. */
interface OwnField extends Field {
  readonly input: 'own';
  /** Most characters of a text. */
  readonly most?: number;
}

const TERMS_OF = ['threat', 'commitment', 'deadline', 'proposal'] as const;

/**
 * The fields of an event that hold one value each and are kept as they are given; the key is their name in JSON, in the
 * entity, in documents and bundles alike. Rows, answers, history, columns as of a day, bundle, CSV and form follow it.
 */
export const EVENT_FIELDS = {
  kind: { column: 'kind', listed: true, group: 'what', input: 'own', searched: false, csv: 'kind' },
  shortTitle: {
    column: 'short_title',
    listed: true,
    group: 'what',
    input: 'own',
    most: 30,
    searched: false,
    csv: null,
  },
  track: {
    column: 'track',
    kinds: ['talks'],
    listed: true,
    group: 'where',
    input: 'line',
    most: 100,
    searched: true,
    csv: 'track',
  },
  round: {
    column: 'round',
    kinds: ['talks'],
    listed: true,
    group: 'where',
    input: 'number',
    least: 1,
    most: 999,
    searched: false,
    csv: 'round',
  },
  timezone: { column: 'timezone', listed: true, group: 'where', input: 'own', searched: false, csv: 'timezone' },
  saidAs: { column: 'said_as', listed: true, group: 'when', input: 'own', most: 500, searched: true, csv: 'said_as' },
  saidRule: { column: 'said_rule', listed: false, group: 'when', input: 'own', most: 500, searched: false, csv: null },
  place: {
    column: 'place',
    entered: 'entered_place',
    listed: true,
    group: 'where',
    input: 'own',
    most: 300,
    searched: true,
    csv: 'place',
  },
  country: { column: 'country', listed: true, group: 'where', input: 'own', searched: false, csv: 'country' },
  lat: { column: 'lat', listed: true, group: 'where', input: 'own', searched: false, csv: 'lat' },
  lon: { column: 'lon', listed: true, group: 'where', input: 'own', searched: false, csv: 'lon' },
  placePrecision: {
    column: 'place_precision',
    listed: true,
    group: 'where',
    input: 'own',
    searched: false,
    csv: 'place_precision',
  },
  format: {
    column: 'format',
    entered: 'entered_format',
    listed: true,
    group: 'where',
    input: 'own',
    searched: false,
    csv: 'format',
  },
  condition: {
    column: 'condition',
    kinds: TERMS_OF,
    listed: true,
    group: 'terms',
    input: 'lines',
    most: 5000,
    searched: true,
    csv: 'condition',
  },
  consequence: {
    column: 'consequence',
    kinds: TERMS_OF,
    listed: false,
    group: 'terms',
    input: 'lines',
    most: 5000,
    searched: true,
    csv: 'consequence',
  },
  intensity: { column: 'intensity', listed: true, group: 'editorial', input: 'own', searched: false, csv: 'intensity' },
  coding: { column: 'coding', listed: false, group: 'editorial', input: 'own', searched: false, csv: null },
  knownOn: { column: 'known_on', listed: true, group: 'editorial', input: 'own', searched: false, csv: 'known_on' },
  review: { column: 'review', listed: true, group: 'editorial', input: 'own', searched: false, csv: 'review' },
} as const satisfies Record<string, EventField>;

export type PlainField = keyof typeof EVENT_FIELDS;

/** Those of which the ledger may say otherwise than was entered. */
export type EnteredField = {
  [Name in PlainField]: (typeof EVENT_FIELDS)[Name] extends { entered: string } ? Name : never;
}[PlainField];

/** Those that lists tell, too. */
export type ListedField = {
  [Name in PlainField]: (typeof EVENT_FIELDS)[Name] extends { listed: true } ? Name : never;
}[PlainField];

/** Those that need nothing but their words, in form and page alike. */
export type PlainlyTold = {
  [Name in PlainField]: (typeof EVENT_FIELDS)[Name] extends { input: 'own' } ? never : Name;
}[PlainField];

/** Name and row of each, in order. */
export const PLAIN_FIELDS = Object.entries(EVENT_FIELDS) as readonly (readonly [PlainField, EventField])[];

/** Numbers that need nothing but their bounds. */
export const NUMBER_FIELDS = PLAIN_FIELDS.flatMap(([name, field]) =>
  field.input === 'number' ? [[name, field] as const] : [],
);

export const LISTED_FIELDS = PLAIN_FIELDS.filter(([, { listed }]) => listed).map(([name]) => name) as ListedField[];

/** The columns of the fields that `of` chooses by their names, as JSON built by SQL takes them; `row` is the event's alias. */
export function fieldColumns(row: string, of: (field: EventField) => boolean): Record<string, string> {
  const chosen = PLAIN_FIELDS.filter(([, field]) => of(field));
  return Object.fromEntries(chosen.map(([name, { column }]) => [name, `${row}.${column}`]));
}

/** `'name', e.column` of all fields as they were entered. */
export function enteredPairs(row: string): string {
  return PLAIN_FIELDS.map(([name, { column, entered = column }]) => `'${name}', ${row}.${entered}`).join(', ');
}

/** The plain fields of a document by the properties of the entity that hold them as they were entered. */
export function enteredFields<T extends Record<PlainField, unknown>>(
  from: T,
): Pick<T, Exclude<PlainField, EnteredField>> & { [N in EnteredField as `entered${Capitalize<N>}`]: T[N] } {
  const named = (name: string) => `entered${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const pairs = PLAIN_FIELDS.map(([name, { entered }]) => [entered === undefined ? name : named(name), from[name]]);
  return Object.fromEntries(pairs) as ReturnType<typeof enteredFields<T>>;
}

/** The plain fields of an event of which nothing is said yet: texts that may be missing are null. */
export function unsaidFields(): Record<PlainField, null> {
  return Object.fromEntries(PLAIN_FIELDS.map(([name]) => [name, null])) as Record<PlainField, null>;
}
