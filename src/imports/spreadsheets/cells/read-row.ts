import type { Status } from '../../../domain/lifecycle/status.js';
import type { LinkType, Role } from '../../../domain/vocabulary.js';
import { canonicalLanguage } from '../../../domain/language-tag.js';
import { countryCalled } from '../../../domain/places/country-called.js';
import { isTimeZone } from '../../../domain/time/zones.js';
import { onlyCity } from '../../../events/writing/only-city.js';
import { ACTOR_FIELDS, type ActorField, type ImportField } from '../columns/fields.js';
import type { Plan } from '../columns/plan.js';
import { inCodes } from './in-codes.js';
import type { SheetRow } from '../reading/sheet.js';
import { numberOf } from './number-of.js';
import { RowCells } from './row-cells.js';
import { dateIn, dayIn, whenOf } from './row-dates.js';
import type { RowMistake } from './row-mistake.js';
import { isWebAddress } from './web-address.js';
import { WORDS, wordOf } from './word-of.js';

/** What a row says, as far as it can be read without knowing anything else. */
export interface ReadRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly ref: string | null;
  readonly slug: string | null;
  /** Fields of an event that hold one value each, of the columns that tell any; null where their cell is empty. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly title: string;
  readonly when: string | null;
  /** The day that the words of its date count from; null where it has none, or no cell tells it. */
  readonly saidOn: string | null;
  readonly knownOn: string | null;
  readonly status: Status | null;
  readonly language: string | null;
  readonly actors: readonly NamedActor[];
  readonly sources: readonly NamedSource[];
  readonly quotes: readonly string[];
  readonly links: readonly NamedEvent[];
  readonly issues: readonly string[];
  /** What stands in the cells of a field, its words as codes; empty where nothing does. */
  readonly said: (field: ImportField) => string;
  /** The same with a sign at its start that keeps spreadsheets from running it. */
  readonly written: (field: ImportField) => string;
  readonly mistakes: readonly RowMistake[];
  /** Adds to its mistakes. */
  readonly reject: RowCells['reject'];
}

interface NamedActor {
  readonly name: string;
  readonly role: Role;
  readonly field: ActorField;
}

/** A document by its address, or by what is printed of one without. */
export interface NamedSource {
  readonly url: string | null;
  readonly citation: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  /** YYYY-MM-DD. */
  readonly publishedOn: string | null;
}

interface NamedEvent {
  readonly type: LinkType;
  /** A ref or an id. */
  readonly to: string;
  readonly field: ImportField;
}

/** Reads a row by the plan of its columns. What cannot be read is among its mistakes; nothing is guessed. */
export function readRow(headers: readonly string[], { line, cells }: SheetRow, plan: Plan): ReadRow {
  const row = new RowCells(headers, cells, plan);
  const where = placeOf(row);
  const unsaid = { timezone: where.timezone, saidOn: null };
  const knownOn = dayIn(row, 'known_on', unsaid) ?? null;
  const publishedOn = dayIn(row, 'published_on', unsaid) ?? null;
  const around = { timezone: where.timezone, saidOn: knownOn ?? publishedOn };
  const when = whenOf(row, around);
  const deadline = row.isTold('deadline') ? dateIn(row, 'deadline', around) : undefined;
  const words = wordsOf(row);
  // Our own files say of a deadline twice when it is.
  const isItself = words['kind'] === 'deadline' && deadline === when?.when;
  const title = row.text('title').replace(/\s+/g, ' ');
  if (title === '') row.reject('title', { code: 'cell_empty' }, 'There is no title.');
  const saidAs = row.text('said_as');
  return {
    ...{ line, cells, title, knownOn, when: when?.when ?? null },
    saidOn: when?.saidAs ? around.saidOn : null,
    ref: row.text('ref') || null,
    slug: row.text('slug') || null,
    fields: {
      ...(row.isTold('summary') && { summary: row.text('summary', '\n\n') }),
      ...where,
      ...(saidAs !== '' || when?.saidAs ? { saidAs: saidAs || when?.saidAs, saidRule: when?.saidRule ?? null } : {}),
      ...(deadline !== undefined && !isItself && { deadline }),
      ...words,
      ...textsOf(row),
      ...numbersOf(row),
    },
    status: statusOf(row),
    language: languageOf(row),
    actors: actorsOf(row),
    sources: sourcesOf(row, publishedOn),
    quotes: row.list('quotes'),
    links: linksOf(row),
    issues: row.list('issues'),
    said: (field) => inCodes(field, row.text(field, field === 'summary' ? '\n\n' : ', ')),
    written: (field) => inCodes(field, row.written(field, field === 'summary' ? '\n\n' : ', ')),
    mistakes: row.mistakes,
    reject: (...mistake) => row.reject(...mistake),
  };
}

/** Where it was; the only city of a name has its zone and its place on the map. */
function placeOf(row: RowCells) {
  const place = row.text('place') || null;
  const named = row.text('country');
  const country = named === '' ? null : countryOf(row, named);
  const city = onlyCity({ place, country: country ?? null });
  const zone = row.text('timezone') || row.plan.defaults.timezone || null;
  if (zone !== null && !isTimeZone(zone)) {
    row.reject(
      'timezone',
      { code: 'is_time_zone', parameters: { value: zone } },
      `“${zone}” is not an IANA time zone.`,
    );
  }
  const timezone = zone !== null && isTimeZone(zone) ? zone : (city?.zone ?? null);
  const told = row.isTold('lat') || row.isTold('lon');
  return {
    ...(row.isTold('place') && { place }),
    ...(row.isTold('country') && { country: country ?? null }),
    timezone,
    ...(city && !told ? { lat: city.lat, lon: city.lon, placePrecision: 'city' } : {}),
  };
}

function countryOf(row: RowCells, named: string): string | undefined {
  const code = /^[A-Za-z]{2}$/.test(named) ? named.toUpperCase() : countryCalled(named.replaceAll('_', ' '));
  if (code !== null) return code;
  row.reject('country', { code: 'is_country' }, 'No country is called so, in English, French, Arabic or Persian.');
  return undefined;
}

function wordsOf(row: RowCells): Record<string, unknown> {
  return {
    ...word(row, 'kind', 'kind'),
    ...word(row, 'format', 'format'),
    ...word(row, 'place_precision', 'placePrecision'),
  };
}

function word(row: RowCells, field: ImportField, group: 'kind' | 'format' | 'placePrecision'): Record<string, unknown> {
  if (!row.isTold(field)) return {};
  const said = row.text(field);
  if (said === '') return group === 'kind' ? {} : { [group]: null };
  const found = wordOf(group, said);
  if (found === null) unknownWord(row, field, group);
  return { [group]: found };
}

function unknownWord(row: RowCells, field: ImportField, group: keyof typeof WORDS): void {
  const allowed = WORDS[group].join(', ');
  row.reject(field, { code: 'is_in', parameters: { allowed } }, `It is one of ${allowed}.`);
}

function statusOf(row: RowCells): Status | null {
  const said = row.text('status');
  if (said === '') return null;
  const found = wordOf('status', said);
  if (found === null) unknownWord(row, 'status', 'status');
  return found;
}

function languageOf(row: RowCells): string | null {
  const said = row.text('title_language');
  if (said === '') return row.plan.defaults.language ?? null;
  const tag = canonicalLanguage(said);
  if (tag === null)
    row.reject('title_language', { code: 'is_language' }, 'A language is a tag such as en or zh-Hans (BCP 47).');
  return tag;
}

function textsOf(row: RowCells): Record<string, unknown> {
  const fields = ['track', 'condition', 'consequence'] as const;
  return Object.fromEntries(fields.flatMap((field) => (row.isTold(field) ? [[field, row.text(field) || null]] : [])));
}

function numbersOf(row: RowCells): Record<string, unknown> {
  const fields = ['lat', 'lon', 'round', 'intensity'] as const;
  return Object.fromEntries(
    fields.flatMap((field) => {
      const said = row.text(field);
      if (said === '') return row.isTold(field) && field !== 'intensity' ? [[field, null]] : [];
      const number = numberOf(said);
      if (number === null) row.reject(field, { code: 'is_number' }, 'It is no number.');
      return [[field, number]];
    }),
  );
}

function actorsOf(row: RowCells): NamedActor[] {
  return (Object.keys(ACTOR_FIELDS) as ActorField[]).flatMap((field) =>
    row.list(field).flatMap((value): NamedActor[] => {
      const own = ACTOR_FIELDS[field];
      if (own !== null) return [{ name: value, role: own, field }];
      const [, said = '', name = ''] = /^([^:]+):\s*(.+)$/.exec(value) ?? [];
      const role = wordOf('role', said);
      if (role !== null) return [{ name, role, field }];
      const detail = 'It is a role and a name: “observer: Qatar”.';
      row.reject(field, { code: 'role_unread' }, detail, value);
      return [];
    }),
  );
}

function sourcesOf(row: RowCells, publishedOn: string | null): NamedSource[] {
  const said = row.list('sources');
  const alone = said.length === 1;
  return said.map((value) => ({
    ...(isWebAddress(value) ? { url: value, citation: null } : { url: null, citation: value }),
    title: (alone && row.text('source_title')) || null,
    publisher: (alone && row.text('publisher')) || null,
    publishedOn: alone ? publishedOn : null,
  }));
}

function linksOf(row: RowCells): NamedEvent[] {
  const own = (['follows_up', 'responds_to'] as const).flatMap((field) =>
    row.list(field).map((to): NamedEvent => ({ type: field, to, field })),
  );
  const others = row.list('other_links').flatMap((value): NamedEvent[] => {
    const [, said = '', to = ''] = /^([^:]+):\s*(\S+)$/.exec(value) ?? [];
    const type = wordOf('linkType', said);
    if (type !== null) return [{ type, to, field: 'other_links' }];
    row.reject(
      'other_links',
      { code: 'link_unread' },
      'It is a type of link and a ref: “contradicts: IRUS-2026-001”.',
      value,
    );
    return [];
  });
  return [...own, ...others];
}
