import { isObject, type Json, type JsonObject } from '@domain/history/json.js';
import { namesIn } from '@domain/history/pointer.js';
import { compareLists } from './compare-lists.js';

/** What has a history. */
export type Entity = 'event' | 'actor' | 'source' | 'publisher' | 'dossier';

/** One thing that a write changed, as far as it can be told without words of any language. */
export interface Change {
  /** The list of an event that the part is in (`citations`); null for a field of the thing itself. */
  readonly part: string | null;
  /** Null where a whole part came or went. */
  readonly field: string | null;
  /** The language (BCP 47) of a text that there may be in several. */
  readonly language?: string;
  /** Which thing of a list the field is of, where that is not told as a whole. */
  readonly of?: JsonObject;
  /** That both are the whole list, whose things stand in another order. */
  readonly isOrder?: true;
  readonly was: unknown;
  readonly is: unknown;
}

/** A step of a difference with what stood there before. */
export interface Step {
  readonly path: string;
  readonly was?: unknown;
  readonly value?: unknown;
}

/**
 * The steps of a difference as changes: of lists, what came, went and is different now; of texts by language, each
 * language. The step that adds a whole thing is told field by field, the parts of an event after them.
 *
 * @example changesOf('event', [{ path: '/title', was: 'a', value: 'b' }]) // [{ part: null, field: 'title', was: 'a', is: 'b' }]
 */
export function changesOf(entity: Entity, difference: readonly Step[]): Change[] {
  const isPart = (name: string) => entity === 'event' && PARTS.has(name);
  return difference.flatMap(({ path, was, value }) => {
    const [first, ...rest] = namesIn(path);
    if (first !== undefined)
      return isPart(first) ? inPart(first, rest, was, value) : inField(null, first, rest, was, value);
    const fields = Object.entries((value ?? {}) as Record<string, unknown>);
    return [
      ...fields.filter(([name]) => !isPart(name)).flatMap(([name, is]) => inField(null, name, [], undefined, is)),
      ...fields.filter(([name]) => isPart(name)).flatMap(([name, is]) => inPart(name, [], undefined, is)),
    ];
  });
}

/** Objects by id in an event's document. */
export const PARTS: ReadonlySet<string> = new Set([
  'tellings',
  'participations',
  'acts',
  'citations',
  'claims',
  'issues',
  'links',
  'statusChanges',
]);

/** What the machine keeps for itself and nobody reads. */
const UNREAD: ReadonlySet<string> = new Set(['ref', 'slug', 'dossier', 'ordinal', 'deleted:false']);

/** Texts by language, where an object stands there; the translations of a dossier are several to a language. */
export const BY_LANGUAGE: ReadonlySet<string> = new Set([
  'names',
  'labels',
  'title',
  'summary',
  'translation',
  'translations',
  'notes',
  'stances',
]);

function inPart(part: string, [id, field, ...rest]: readonly string[], was: unknown, is: unknown): Change[] {
  if (field !== undefined) return inField(part, field, rest, was, is);
  if (id !== undefined) return [{ part, field: null, was, is }];
  return Object.values((is ?? {}) as Record<string, unknown>).map((one) => ({ part, field: null, was, is: one }));
}

function inField(part: string | null, field: string, rest: readonly string[], was: unknown, is: unknown): Change[] {
  if (UNREAD.has(field) || UNREAD.has(`${field}:${String(is)}`) || (isNothing(was) && isNothing(is))) return [];
  if (Array.isArray(was) || Array.isArray(is)) return inList(part, field, (was ?? []) as Json[], (is ?? []) as Json[]);
  const [language, ...deeper] = rest;
  if (BY_LANGUAGE.has(field) && language !== undefined) return inLanguage(part, field, language, deeper, was, is);
  const [before, after] = [was as Json | undefined, is as Json | undefined];
  if (BY_LANGUAGE.has(field) && (isObject(before) || isObject(after))) {
    return languagesOf(before, after).flatMap((one) =>
      inLanguage(part, field, one, [], valueIn(before, one), valueIn(after, one)),
    );
  }
  return [{ part, field, was, is }];
}

function inLanguage(
  part: string | null,
  field: string,
  language: string,
  [deeper]: readonly string[],
  was: unknown,
  is: unknown,
): Change[] {
  if (deeper !== undefined) return [{ part, field: deeper, language, was, is }];
  const [before, after] = [was as Json | undefined, is as Json | undefined];
  if (!isObject(before) && !isObject(after)) return [{ part, field, language, was, is }];
  return languagesOf(before, after).flatMap((name) =>
    inLanguage(part, field, language, [name], valueIn(before, name), valueIn(after, name)),
  );
}

function inList(part: string | null, field: string, was: readonly Json[], is: readonly Json[]): Change[] {
  const { went, changed, came, order } = compareLists(field, was, is);
  return [
    ...went.map((one) => ({ part, field, was: one, is: undefined })),
    ...changed.flatMap(([before, after]) => inThing(part, field, before, after)),
    ...came.map((one) => ({ part, field, was: undefined, is: one })),
    ...(order ? [{ part, field, isOrder: true as const, was: order[0], is: order[1] }] : []),
  ];
}

/** An issue is told by its names, each language for itself; an office or a name with days in one line. */
function inThing(part: string | null, field: string, was: JsonObject, is: JsonObject): Change[] {
  if (!isObject(was['labels']) || !isObject(is['labels'])) return [{ part, field, was, is }];
  const { labels: before } = was;
  const { labels: after } = is;
  return languagesOf(before, after)
    .filter((language) => valueIn(before, language) !== valueIn(after, language))
    .map((language) => ({
      part,
      field: 'labels',
      language,
      of: was,
      was: valueIn(before, language),
      is: valueIn(after, language),
    }));
}

function languagesOf(was: Json | undefined, is: Json | undefined): string[] {
  return [...new Set([was, is].flatMap((texts) => (isObject(texts) ? Object.keys(texts) : [])))];
}

function valueIn(texts: Json | undefined, language: string): Json | undefined {
  return isObject(texts) ? texts[language] : undefined;
}

/** What was never filled in: a list or a table with nothing in it says no more than null. */
function isNothing(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0;
  return value === undefined || value === null || value === '';
}
