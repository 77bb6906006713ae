import type { Operation } from './difference.js';
import { isObject, type Json } from './json.js';
import { namesIn } from './pointer.js';

/**
 * The document after a difference; the one given stays as it is. Throws RangeError where a step does not fit: it adds
 * what is there, or changes or removes what is not.
 *
 * @param document undefined where there is nothing yet
 */
export function applyDifference(document: Json | undefined, operations: readonly Operation[]): Json {
  const after = operations.reduce<Json | undefined>(
    (now, operation) => step(now, namesIn(operation.path), operation),
    document,
  );
  if (after === undefined) throw new RangeError('The difference leaves nothing');
  return after;
}

/** The document after all of these differences, the first of which adds the whole; the last one is the newest. */
export function rebuild(differences: readonly (readonly Operation[])[]): Json {
  return applyDifference(undefined, differences.flat());
}

/** What stands at `path`; undefined where nothing does. */
export function valueAt(document: Json | undefined, path: string): Json | undefined {
  return namesIn(path).reduce<Json | undefined>(
    (value, name) => (isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined),
    document,
  );
}

function step(value: Json | undefined, [name, ...rest]: string[], operation: Operation): Json | undefined {
  if (name === undefined) return exchange(value, operation);
  if (!isObject(value)) throw misfit(operation);
  const inner = step(Object.hasOwn(value, name) ? value[name] : undefined, rest, operation);
  const others = Object.entries(value).filter(([key]) => key !== name);
  // fromEntries, unlike an assignment, makes a plain property even of `__proto__`.
  return Object.fromEntries(inner === undefined ? others : [...others, [name, inner]]);
}

function exchange(value: Json | undefined, operation: Operation): Json | undefined {
  if ((value === undefined) !== (operation.op === 'add')) throw misfit(operation);
  return operation.op === 'remove' ? undefined : operation.value;
}

function misfit({ op, path }: Operation): RangeError {
  return new RangeError(`Nothing to ${op} at “${path}”`);
}
