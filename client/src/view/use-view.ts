import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { CHOOSING } from './filter-search.js';
import { isUnfiltered, validateViewSearch, type ViewSearch } from './view-search.js';

/** A change of the view: what is undefined is taken out of the address. */
export type ViewChange = { [K in keyof ViewSearch]: ViewSearch[K] | undefined };

export interface View {
  readonly search: ViewSearch;
  readonly unfiltered: boolean;
  /** Changes the address. A step of its own for the Back button unless `replace`. */
  change: (change: ViewChange, options?: { replace?: boolean }) => void;
  /** Shows every event again; lanes, order and chosen event stay. */
  clearFilters: () => void;
}

/** The view that the address names, and how to change it. For pages of a dossier. */
export function useView(): View {
  const search: ViewSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const change = useCallback(
    (next: ViewChange, { replace = false } = {}) => {
      void navigate({
        to: '.',
        search: (current: Record<string, unknown>) => validateViewSearch({ ...current, ...next }),
        replace,
        resetScroll: false,
      });
    },
    [navigate],
  );
  const clearFilters = useCallback(() => change(NO_FILTER), [change]);
  return { search, unfiltered: isUnfiltered(search), change, clearFilters };
}

const NO_FILTER: ViewChange = Object.fromEntries(CHOOSING.map((name) => [name, undefined]));
