import { isObject, sameJson, type Json, type JsonObject } from './json.js';
import { pointerTo } from './pointer.js';

/** One step of a difference (RFC 6902, without `move`, `copy` and `test`). */
export type Operation =
  | { readonly op: 'add' | 'replace'; readonly path: string; readonly value: Json }
  | { readonly op: 'remove'; readonly path: string };

/**
 * What leads from one document to another, in the order of their names. Objects are compared name by name; a list is
 * one value. So what belongs to a document is kept by id, not in a list, and each part has its own path.
 *
 * @param before undefined where there was nothing
 * @example difference({ place: 'Oslo' }, { place: 'Muscat' }) // [{ op: 'replace', path: '/place', value: 'Muscat' }]
 */
export function difference(before: Json | undefined, after: Json): Operation[] {
  return before === undefined ? [{ op: 'add', path: '', value: after }] : differ(before, after, '');
}

function differ(before: Json, after: Json, path: string): Operation[] {
  if (sameJson(before, after)) return [];
  if (!isObject(before) || !isObject(after)) return [{ op: 'replace', path, value: after }];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names.flatMap((name): Operation[] => {
    const [was, is, at] = [own(before, name), own(after, name), pointerTo(path, name)];
    if (is === undefined) return [{ op: 'remove', path: at }];
    return was === undefined ? [{ op: 'add', path: at, value: is }] : differ(was, is, at);
  });
}

function own(object: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}
