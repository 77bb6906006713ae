import { stringifySearch } from '../../view/url.js';
import { toApiQuery, type ViewSearch } from '../../view/view-search.js';

/** The filter of a view as one follows it: the day looked back to, and what only those see who write, are left out. */
export function followedText(dossier: string, search: ViewSearch): string {
  const { knownOn: _knownOn, review: _review, author: _author, ...followed } = toApiQuery(dossier, search);
  return stringifySearch(followed).slice(1);
}
