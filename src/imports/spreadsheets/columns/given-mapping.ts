import { isTimeZone } from '../../../domain/time/zones.js';
import type { DateOrder } from '../../../domain/time/column/date-order.js';
import { canonicalLanguage } from '../../../domain/language-tag.js';
import { refusal, type Refusal } from '../../../domain/refusals/refusal.js';
import { KINDS, type Kind } from '../../../domain/vocabulary.js';
import { Problem } from '../../../common/problem.js';
import { isObject, type Json } from '../../json.js';
import { QUOTES, type Quote } from '../reading/csv-dialect.js';
import { isEncoding } from '../reading/encoding.js';
import { IMPORT_FIELDS, JOINED_FIELDS, type ImportField } from './fields.js';
import { SEPARATORS, type Separator } from './profile.js';

/** What somebody said of a spreadsheet; what is not said is found out. */
export interface GivenMapping {
  /** Heads of columns, or their numbers from 1, by field; none is left out whatever its columns are called. */
  readonly columns: Partial<Record<ImportField, readonly (string | number)[]>>;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly quote?: Quote;
  readonly sheet?: string;
  readonly dateOrder?: DateOrder;
  /** What stands between the values of a cell; null where each is one value. */
  readonly separators: Partial<Record<ImportField, Separator | null>>;
  readonly defaults: MappingDefaults;
}

/** What is so of every row that does not say otherwise. */
export interface MappingDefaults {
  readonly kind?: Kind;
  /** BCP 47. */
  readonly language?: string;
  /** IANA. */
  readonly timezone?: string;
}

/**
 * A mapping as it is sent: `{"title": "Headline", "when": "Date", "parties": ["Side A", "Side B"], "delimiter": ";"}`. Throws
 * `validation_failed` with a pointer to each mistake.
 */
export function givenMapping(sent: unknown, dateOrder?: string): GivenMapping {
  if (!isObject(sent)) throw refused([mistake('', 'not_an_object', 'A mapping is a JSON object.')]);
  const mistakes: Refusal[] = [];
  const take = <T>(name: string, read: (value: unknown) => T | null): T | undefined => {
    const value = sent[name];
    if (value === undefined || value === null) return undefined;
    const taken = read(value);
    if (taken === null) mistakes.push(mistake(`/${name}`, 'is_entry', `${name} is not one that can be used.`));
    return taken ?? undefined;
  };
  for (const name of Object.keys(sent).filter((key) => !KNOWN.has(key))) {
    const detail = `${name} is no field that a column can tell.`;
    mistakes.push(refusal(`/mapping/${name}`, { code: 'whitelist_validation', parameters: { name } }, detail));
  }
  const columns = Object.fromEntries(
    IMPORT_FIELDS.flatMap((field) => {
      if (sent[field] === undefined) return [];
      if (sent[field] === null) return [[field, []]];
      const heads = take(field, headsOf);
      return heads ? [[field, JOINED_FIELDS.includes(field) ? heads : heads.slice(0, 1)]] : [];
    }),
  ) as GivenMapping['columns'];
  const mapping = {
    columns,
    ...given(
      'encoding',
      take('encoding', (value) => (isText(value) && isEncoding(value) ? value : null)),
    ),
    ...given(
      'delimiter',
      take('delimiter', (value) => (isText(value) && value.length === 1 ? value : null)),
    ),
    ...given(
      'quote',
      take('quote', (value) => QUOTES.find((one) => one === value) ?? null),
    ),
    ...given(
      'sheet',
      take('sheet', (value) => (isText(value) ? value : null)),
    ),
    ...given('dateOrder', saidOrder(dateOrder, sent['dateOrder'], mistakes)),
    separators: take('separators', separatorsOf) ?? {},
    defaults: take('defaults', defaultsOf) ?? {},
  } satisfies GivenMapping;
  if (mistakes.length > 0) throw refused(mistakes);
  return mapping;
}

const SETTINGS = ['encoding', 'delimiter', 'quote', 'sheet', 'dateOrder', 'separators', 'defaults'];
const KNOWN: ReadonlySet<string> = new Set([...IMPORT_FIELDS, ...SETTINGS]);

/** One head or several; a number is the place of a column, from 1. */
function headsOf(value: unknown): (string | number)[] | null {
  const heads = Array.isArray(value) ? (value as unknown[]) : [value];
  return heads.every((head) => isText(head) || (Number.isInteger(head) && Number(head) > 0))
    ? (heads as (string | number)[])
    : null;
}

/** The order that a field of its own says, else the mapping; none where that is `undecided`. Adds to the mistakes where it is none. */
function saidOrder(field: unknown, inMapping: unknown, mistakes: Refusal[]): DateOrder | undefined {
  const [pointer, said] = isText(field) ? ['/dateOrder', field] : ['/mapping/dateOrder', inMapping];
  if (said === undefined || said === null || said === 'undecided') return undefined;
  const order = isText(said) ? ORDERS[said.toLowerCase().replace(/[^a-z]/g, '')] : undefined;
  if (order === undefined) {
    const allowed = 'day-first, month-first';
    mistakes.push(refusal(pointer, { code: 'is_in', parameters: { allowed } }, `dateOrder is one of ${allowed}.`));
  }
  return order;
}

const ORDERS: Readonly<Record<string, DateOrder>> = {
  ...{ dayfirst: 'day-first', dmy: 'day-first', ddmmyyyy: 'day-first' },
  ...{ monthfirst: 'month-first', mdy: 'month-first', mmddyyyy: 'month-first' },
};

function separatorsOf(value: unknown): GivenMapping['separators'] | null {
  if (!isObject(value)) return null;
  const entries = Object.entries(value);
  const fits = entries.every(
    ([field, one]) =>
      IMPORT_FIELDS.some((known) => known === field) && (one === null || SEPARATORS.some((s) => s === one)),
  );
  return fits ? value : null;
}

function defaultsOf(value: unknown): MappingDefaults | null {
  if (!isObject(value)) return null;
  const { kind, language, timezone, ...others } = filled(value);
  const zone = timezone === undefined ? undefined : isText(timezone) ? timezone : '';
  const tag = isText(language) ? canonicalLanguage(language) : undefined;
  const fits =
    Object.keys(others).length === 0 &&
    (kind === undefined || KINDS.some((one) => one === kind)) &&
    (language === undefined || tag != null) &&
    (zone === undefined || isTimeZone(zone));
  return fits
    ? {
        ...given('kind', kind as Kind),
        ...given('language', tag ?? undefined),
        ...given('timezone', zone),
      }
    : null;
}

function filled(record: Json): Json {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== undefined));
}

function given<K extends string, T>(name: K, value: T | undefined): { [P in K]?: T } {
  return value === undefined ? {} : ({ [name]: value } as { [P in K]?: T });
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function mistake(pointer: string, code: 'not_an_object' | 'is_entry', detail: string): Refusal {
  return refusal(`/mapping${pointer}`, code, detail);
}

function refused(mistakes: Refusal[]): Problem {
  return new Problem('validation_failed', mistakes.map(({ detail }) => detail).join(' '), mistakes);
}
