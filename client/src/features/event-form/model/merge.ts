import type { FormFields, FormState, PartList } from './form-state.js';

/** A field or part that two people changed in different ways. */
export interface Conflict {
  /** `title`, or `citations/<key>` for a part of a list. */
  readonly at: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merge {
  /** Both people's changes; where they differ, mine. */
  readonly merged: FormState;
  readonly conflicts: readonly Conflict[];
}

/**
 * Joins what two people made of the same event. Whatever only one of them changed is taken as they changed it; where
 * both did, mine stands until somebody chooses, and nothing that was typed is lost.
 */
export function mergeForms(base: FormState, mine: FormState, theirs: FormState): Merge {
  const fields = FIELDS.map((field) => threeWays(field, base[field], mine[field], theirs[field]));
  const lists = LISTS.map((list) => mergeList(list, base[list], mine[list], theirs[list]));
  const merged = {
    ...mine,
    ...Object.fromEntries(FIELDS.map((field, index) => [field, fields[index]?.value])),
    ...Object.fromEntries(LISTS.map((list, index) => [list, lists[index]?.parts])),
    recorded: theirs.recorded,
    errors: {},
  };
  return {
    merged,
    conflicts: [...fields.flatMap(({ conflict }) => conflict ?? []), ...lists.flatMap(({ conflicts }) => conflicts)],
  };
}

/** The merge with their version in the places named. */
export function takeTheirs({ merged, conflicts }: Merge, places: ReadonlySet<string>): FormState {
  return conflicts.filter(({ at }) => places.has(at)).reduce(takeOne, merged);
}

const FIELDS: readonly (keyof FormFields)[] = [
  ...(['kind', 'title', 'summary', 'date', 'timezone', 'place', 'country', 'format'] as const),
  ...(['condition', 'consequence', 'deadline', 'intensity'] as const),
];
const LISTS: readonly PartList[] = ['participations', 'citations', 'claims', 'links'];

interface Keyed {
  readonly key: string;
}

function threeWays<T>(at: string, base: T, mine: T, theirs: T): { value: T; conflict: Conflict | null } {
  if (same(mine, theirs) || same(base, theirs)) return { value: mine, conflict: null };
  if (same(base, mine)) return { value: theirs, conflict: null };
  return { value: mine, conflict: { at, mine, theirs } };
}

/** Part by part: mine in my order, then what they added. A part that is gone for one of us is undefined there. */
function mergeList(list: PartList, base: readonly Keyed[], mine: readonly Keyed[], theirs: readonly Keyed[]) {
  const keys = new Set([...mine, ...theirs].map(({ key }) => key));
  const results = [...keys].map((key) => {
    const of = (parts: readonly Keyed[]) => parts.find((part) => part.key === key);
    return threeWays(`${list}/${key}`, of(base), of(mine), of(theirs));
  });
  return {
    parts: results.flatMap(({ value }) => value ?? []),
    conflicts: results.flatMap(({ conflict }) => conflict ?? []),
  };
}

function takeOne(state: FormState, { at, theirs }: Conflict): FormState {
  const [list = '', key] = at.split('/');
  if (key === undefined) return { ...state, [list]: theirs };
  const parts: readonly Keyed[] = state[list as PartList];
  const others = parts.filter((part) => part.key !== key);
  if (theirs === undefined) return { ...state, [list]: others };
  const there = parts.some((part) => part.key === key);
  return {
    ...state,
    [list]: there ? parts.map((part) => (part.key === key ? theirs : part)) : [...parts, theirs],
  };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
