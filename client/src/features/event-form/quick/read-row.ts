import { folded } from '@domain/folded.js';
import { label } from '@domain/labels/labels.js';
import { likelyRole } from '@domain/likely-roles.js';
import { LANGUAGES } from '@domain/spoken-languages.js';
import '@domain/tongues/every.js';
import type { City } from '@domain/places/cities/city.js';
import { citiesNamed } from '@domain/places/cities/city.js';
import { KINDS, type Kind } from '@domain/vocabulary.js';
import type { Actor, SourceRef } from '../../../api/types.js';
import { takenFrom } from '../cities/taken-from.js';
import { missing } from '../model/check.js';
import { emptyCitation, emptyForm, MERELY_THERE, type FormState } from '../model/form-state.js';
import { reduce } from '../model/reduce.js';
import { saidDay } from './said-day.js';
import type { Column, Row } from './table-state.js';

/** What rows are read with. */
export interface Reference {
  readonly actors: readonly Actor[];
  readonly cities: readonly City[];
  /** Documents that are recorded, by their addresses as they were typed. */
  readonly sources: ReadonlyMap<string, SourceRef>;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** A problem: a key of the words of the form or of the table, and what it is about. */
export interface CellProblem {
  readonly word: string;
  readonly about?: string;
}

export interface ReadRow {
  /** The form for events as the row fills it. */
  readonly state: FormState;
  readonly problems: Partial<Record<Column, CellProblem>>;
}

/** A row as the form for events would have it: the same words of dates, roles by kind, the place that a city tells. */
export function readRow({ key, cells }: Row, reference: Reference): ReadRow {
  const { today } = reference;
  const kind = cells.kind.trim() === '' ? 'statement' : kindNamed(cells.kind);
  const saidOn = dayOf(cells.saidOn, today);
  const { found, unknown } = actorsNamed(cells.actors, reference.actors);
  const plain = reduce(emptyForm(today), { type: 'set', field: 'kind', value: kind ?? 'statement' });
  const named = { ...plain, title: cells.title.trim(), date: cells.date.trim(), saidOn: saidOn ?? '' };
  const state: FormState = {
    ...named,
    ...placeOf(cells.place, reference.cities, named),
    participations: found.map((actor, at) => ({
      ...MERELY_THERE,
      ...{ key: `${key}-${at}`, actor, role: roleOf(kind ?? 'statement', at) },
    })),
    citations: citationsOf(key, cells, reference),
  };
  return {
    state,
    problems: {
      ...problemsOf(state),
      ...(kind === null && { kind: { word: 'unknownKind', about: cells.kind } }),
      ...(saidOn === null && { saidOn: { word: 'unknownDay', about: cells.saidOn } }),
      ...(unknown.length > 0 && { actors: { word: 'unknownActors', about: unknown.join(' · ') } }),
    },
  };
}

/** The names in a cell, as they are parted. */
export function namesIn(cell: string): string[] {
  return cell
    .split(/[;|،؛\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Whether an actor is called just so, in any language, or has the slug. */
export function isCalled({ slug, name, names, aliases, datedNames }: Actor, typed: string): boolean {
  const all = [slug, name, ...Object.values(names), ...aliases, ...datedNames.map((dated) => dated.name)];
  return all.some((one) => folded(one) === folded(typed));
}

function actorsNamed(cell: string, actors: readonly Actor[]) {
  const names = namesIn(cell).map((name) => ({ name, called: actors.filter((actor) => isCalled(actor, name)) }));
  return {
    found: names.flatMap(({ called }) => (called.length === 1 ? called : [])),
    unknown: names.filter(({ called }) => called.length !== 1).map(({ name }) => name),
  };
}

function kindNamed(typed: string): Kind | null {
  const said = folded(typed.trim());
  const isSaid = (kind: Kind) =>
    [kind, ...LANGUAGES.map((language) => label('kind', kind, language))].map(folded).includes(said);
  return KINDS.find(isSaid) ?? null;
}

/** A day in dates or words; empty where nothing is typed, null where it is not understood. */
function dayOf(typed: string, today: string): string | null {
  if (typed.trim() === '') return '';
  return saidDay(typed, today)?.when ?? null;
}

function roleOf(kind: Kind, at: number) {
  const first = likelyRole(kind, []);
  return at === 0 ? first : likelyRole(kind, [first]);
}

function placeOf(typed: string, cities: readonly City[], state: FormState): Partial<FormState> {
  const place = typed.trim();
  const [city, ...others] = place === '' ? [] : citiesNamed(cities, place, '');
  return { place, ...(city && others.length === 0 && takenFrom(city, state)) };
}

/** A document that nobody has recorded is named by its address, which says no more than who publishes there. */
function citationsOf(
  key: string,
  { source, quote }: Row['cells'],
  { sources, today }: Reference,
): FormState['citations'] {
  const url = source.trim();
  if (url === '' && quote.trim() === '') return [];
  const known = sources.get(url) ?? null;
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const listed = { publisher: host, title: url, titleSource: 'address', accessedOn: today, seen: 'listed' } as const;
  const quoted = quote.trim();
  return [{ ...emptyCitation(`${key}-source`), ...(known ? {} : listed), url, source: known, quote: quoted }];
}

function problemsOf(state: FormState): ReadRow['problems'] {
  const lacking = Object.entries(missing(state)).map(([pointer, word]) => [columnOf(pointer), { word }] as const);
  return Object.fromEntries(lacking);
}

/** The column that what a pointer names was typed in. */
export function columnOf(pointer: string): Column {
  const [, field = '', , part = ''] = pointer.split('/');
  if (field === 'citations') return part === 'quote' ? 'quote' : 'source';
  return BY_FIELD[field] ?? 'title';
}

const BY_FIELD: Readonly<Record<string, Column>> = {
  ...{ kind: 'kind', title: 'title', tellings: 'title', when: 'date', saidAs: 'date', statusChanges: 'date' },
  ...{ knownOn: 'saidOn', participations: 'actors', place: 'place', country: 'place', timezone: 'place', lat: 'place' },
};
