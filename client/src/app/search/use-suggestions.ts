import { useQuery } from '@tanstack/react-query';
import { suggestionsQuery } from '../../api/search-queries.js';
import type { SearchHit } from '../../api/types.js';
import { useSettled } from '../../ui/use-settled.js';

/** The groups of suggestions, in the order in which they are shown. */
const GROUPS = ['day', 'actor', 'place', 'event'] as const;
type Group = (typeof GROUPS)[number];

interface Suggested {
  readonly groups: readonly { readonly group: Group; readonly hits: readonly SearchHit[] }[];
  /** All of them, one after the other. */
  readonly hits: readonly SearchHit[];
  /** Whether what is shown is not yet of what was typed. */
  readonly waiting: boolean;
}

/** What the server suggests for the text as it was when it last stood still. */
export function useSuggestions(text: string, dossier: string | undefined, knownOn: string | undefined): Suggested {
  const typed = text.trim();
  const settled = useSettled(typed);
  const { data, isFetching } = useQuery(suggestionsQuery(settled, dossier, knownOn));
  const found = typed === '' ? [] : (data ?? []);
  const groups = GROUPS.map((group) => ({ group, hits: found.filter(({ type }) => type === group) })).filter(
    ({ hits }) => hits.length > 0,
  );
  return { groups, hits: groups.flatMap(({ hits }) => hits), waiting: isFetching || settled !== typed };
}
