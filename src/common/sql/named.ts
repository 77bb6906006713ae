import type { Binder } from '../../database/literals.js';
import { isUuid } from '../identifier.js';

/**
 * That row `row` is the one meant by `id`, a uuid or its name. Which of the two it is is decided here, not by the database: an
 * index finds either, and none finds a row that may be meant by both.
 */
export function named(row: string, id: string, parameters: Binder, name: 'slug' | 'ref' = 'slug'): string {
  return isUuid(id) ? `${row}.id = ${parameters.add(id)}::uuid` : `${row}.${name} = ${parameters.add(id)}`;
}

/** That row `row` is meant by one of `ids`, uuids or slugs. */
export function namedByAny(row: string, ids: readonly string[], parameters: Binder): string {
  const uuids = ids.filter(isUuid);
  const slugs = ids.filter((id) => !isUuid(id));
  return `(${row}.slug = ANY (${parameters.add(slugs)}::text[]) OR ${row}.id = ANY (${parameters.add(uuids)}::uuid[]))`;
}
