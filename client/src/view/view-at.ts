import { UNDERTAKING_KINDS } from '@domain/undertakings/undertaking.js';
import { parseSearch } from './url.js';
import { validateViewSearch, type ViewSearch } from './view-search.js';

/** The view that an address of ours names, with what its page leaves out by itself; null where it is none of a dossier. */
export function viewAt(address: string): { readonly dossier: string; readonly search: ViewSearch } | null {
  const [, dossier, view = '', query = ''] = /^\/d\/([^/?#]+)\/?([^/?#]*)[^?#]*(?:\?([^#]*))?/.exec(address) ?? [];
  if (dossier === undefined) return null;
  const search = { ...LISTED[view], ...validateViewSearch(parseSearch(query)) };
  return { dossier: decodeURIComponent(dossier), search };
}

/** Views that list some events only, whatever their filters say. */
const LISTED: Readonly<Record<string, ViewSearch>> = {
  disputed: { disputed: 'true' },
  undertakings: { kind: [...UNDERTAKING_KINDS] },
};
