import { createContext, use } from 'react';

/** The dossier (slug) under whose views the page stands; what it leads to stands under them, too. */
export const Within = createContext<string | undefined>(undefined);

/** What the address of an actor or a source says of that dossier. */
export function useWithin(): { dossier?: string } {
  const dossier = use(Within);
  return dossier === undefined ? {} : { dossier };
}
