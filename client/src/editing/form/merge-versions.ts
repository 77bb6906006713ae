/** A field or part that two people changed in different ways. */
export interface Conflict {
  /** `title`, or `citations/<key>` for a part of a list. */
  readonly at: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merge<State> {
  /** Both people's changes; where they differ, mine. */
  readonly merged: State;
  readonly conflicts: readonly Conflict[];
}

/** What of a form's state is joined as a whole, and what part by part; lists hold parts with a `key`. */
export interface Shape<State> {
  readonly fields: readonly (keyof State & string)[];
  readonly lists: readonly (keyof State & string)[];
}

/**
 * Joins what two people made of the same thing. Whatever only one of them changed is taken as they changed it; where
 * both did, mine stands until somebody chooses, and nothing that was typed is lost. What `shape` does not name is mine.
 */
export function mergeVersions<State extends object>(
  base: State,
  mine: State,
  theirs: State,
  shape: Shape<State>,
): Merge<State> {
  const fields = shape.fields.map((field) => threeWays(field, base[field], mine[field], theirs[field]));
  const lists = shape.lists.map((list) =>
    mergeList(list, partsOf(base, list), partsOf(mine, list), partsOf(theirs, list)),
  );
  const merged = {
    ...mine,
    ...Object.fromEntries(shape.fields.map((field, index) => [field, fields[index]?.value])),
    ...Object.fromEntries(shape.lists.map((list, index) => [list, lists[index]?.parts])),
  };
  return {
    merged,
    conflicts: [...fields.flatMap(({ conflict }) => conflict ?? []), ...lists.flatMap(({ conflicts }) => conflicts)],
  };
}

/** The merge with their version in the places named. */
export function takeTheirs<State extends object>(
  { merged, conflicts }: Merge<State>,
  places: ReadonlySet<string>,
): State {
  return conflicts.filter(({ at }) => places.has(at)).reduce(takeOne, merged);
}

interface Keyed {
  readonly key: string;
}

function partsOf<State extends object>(state: State, list: keyof State & string): readonly Keyed[] {
  return state[list] as readonly Keyed[];
}

function threeWays<T>(at: string, base: T, mine: T, theirs: T): { value: T; conflict: Conflict | null } {
  if (same(mine, theirs) || same(base, theirs)) return { value: mine, conflict: null };
  if (same(base, mine)) return { value: theirs, conflict: null };
  return { value: mine, conflict: { at, mine, theirs } };
}

/** Part by part: mine in my order, then what they added. A part that is gone for one of us is undefined there. */
function mergeList(list: string, base: readonly Keyed[], mine: readonly Keyed[], theirs: readonly Keyed[]) {
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

function takeOne<State extends object>(state: State, { at, theirs }: Conflict): State {
  const [list = '', ...rest] = at.split('/');
  if (rest.length === 0) return { ...state, [list]: theirs };
  const key = rest.join('/');
  const parts = partsOf(state, list as keyof State & string);
  if (theirs === undefined) return { ...state, [list]: parts.filter((part) => part.key !== key) };
  const there = parts.some((part) => part.key === key);
  return {
    ...state,
    [list]: there ? parts.map((part) => (part.key === key ? theirs : part)) : [...parts, theirs],
  };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
