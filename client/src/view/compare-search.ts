import { validateLookingBack, type LookingBack } from './filter-search.js';
import { one, severalTexts } from './read-search.js';

/** More lanes than this do not stand on one screen. */
const MOST = 8;

/** Which dossiers stand beside one another, and whether their days are counted from the first announcement of each. */
export interface CompareSearch extends LookingBack {
  dossier?: string[];
  from?: 'first-announcement';
}

/** Reads whatever an address holds; what is no choice is dropped. */
export function validateCompareSearch(raw: Record<string, unknown>): CompareSearch {
  const dossier = severalTexts(raw['dossier'])?.slice(0, MOST);
  const from = one(raw['from'], ['first-announcement'] as const);
  return {
    ...validateLookingBack(raw),
    ...(dossier !== undefined && dossier.length > 0 && { dossier }),
    ...(from !== undefined && { from }),
  };
}
