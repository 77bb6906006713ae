import { matching } from './read-search.js';

interface ImportSearch {
  /** The import that is looked at; none is where a file is to be chosen. */
  readonly id?: string;
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

export function validateImportSearch(raw: Record<string, unknown>): ImportSearch {
  const id = matching(raw['id'], UUID);
  return id === undefined ? {} : { id };
}
