import { isObject, sameJson, type Json, type JsonObject } from '@domain/history/json.js';

/** What became of the things in a list. */
export interface ListChanges {
  readonly went: readonly Json[];
  /** Things that are the same ones and say something else, before and after. */
  readonly changed: readonly (readonly [JsonObject, JsonObject])[];
  readonly came: readonly Json[];
  /** The whole list before and after where those that stayed stand in another order. */
  readonly order: readonly [readonly Json[], readonly Json[]] | null;
}

/** By what a thing in a list stays the same one, whatever else it says. */
const SAME_BY: Readonly<Record<string, readonly string[]>> = {
  issues: ['slug'],
  tenures: ['office', 'body'],
  datedNames: ['name', 'language'],
};

/**
 * Compares a list thing by thing. Of two that are alike (the same office twice) the first is paired with the first.
 *
 * @example compareLists('aliases', ['a', 'b'], ['b', 'c']) // { went: ['a'], changed: [], came: ['c'], order: null }
 */
export function compareLists(field: string, was: readonly Json[], is: readonly Json[]): ListChanges {
  const same = paired(was, is, sameJson);
  const rest = (list: readonly Json[], side: 0 | 1) =>
    list.map((_, at) => at).filter((at) => !same.some((pair) => pair[side] === at));
  const [gone, fresh] = [rest(was, 0), rest(is, 1)];
  const keys = SAME_BY[field] ?? [];
  const alike = paired(pick(was, gone), pick(is, fresh), (a, b) => keys.length > 0 && isAlike(a, b, keys)).map(
    ([before, after]) => [gone[before] ?? 0, fresh[after] ?? 0] as const,
  );
  const stayed = [...same, ...alike].sort(([a], [b]) => a - b).map(([, after]) => after);
  return {
    went: pick(
      was,
      gone.filter((at) => !alike.some(([before]) => before === at)),
    ),
    changed: alike.map(([before, after]) => [was[before] as JsonObject, is[after] as JsonObject] as const),
    came: pick(
      is,
      fresh.filter((at) => !alike.some(([, after]) => after === at)),
    ),
    order: stayed.every((at, index) => index === 0 || at > (stayed[index - 1] ?? 0)) ? null : [was, is],
  };
}

/** Places in both lists of things that `isPair` puts together, each once. */
function paired(
  was: readonly Json[],
  is: readonly Json[],
  isPair: (a: Json, b: Json) => boolean,
): (readonly [number, number])[] {
  const taken = new Set<number>();
  return was.flatMap((one, before) => {
    const after = is.findIndex((other, at) => !taken.has(at) && isPair(one, other));
    if (after < 0) return [];
    taken.add(after);
    return [[before, after] as const];
  });
}

function pick(list: readonly Json[], places: readonly number[]): Json[] {
  return places.map((at) => list[at] as Json);
}

function isAlike(a: Json, b: Json, keys: readonly string[]): boolean {
  return isObject(a) && isObject(b) && keys.every((key) => sameJson(a[key] ?? null, b[key] ?? null));
}
