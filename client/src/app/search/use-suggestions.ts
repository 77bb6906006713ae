import { useQuery } from '@tanstack/react-query';
import { suggestionsQuery } from '../../api/search-queries.js';
import { useLabels } from '../../ui/use-labels.js';
import { useSettled } from '../../ui/use-settled.js';
import { GROUPS, ofHit, ofVocabulary, withPage, type Suggestion } from './suggestion.js';

interface Suggested {
  readonly groups: readonly { readonly group: Suggestion['group']; readonly of: readonly Suggestion[] }[];
  /** All of them, one after the other. */
  readonly all: readonly Suggestion[];
  /** Whether what is shown is not yet of what was typed. */
  readonly waiting: boolean;
}

/**
 * What may be meant by the text as it was when it last stood still: words of the vocabulary, and what the server suggests. Without a
 * dossier whatever has a page.
 */
export function useSuggestions(text: string, dossier: string | undefined, knownOn: string | undefined): Suggested {
  const labels = useLabels();
  const typed = text.trim();
  const settled = useSettled(typed);
  const { data, isFetching } = useQuery(suggestionsQuery(settled, dossier, knownOn));
  const hits = data ?? [];
  const narrowing = () => [...ofVocabulary(typed, labels), ...hits.map(ofHit)];
  const found = typed === '' ? [] : dossier === undefined ? hits.flatMap((hit) => withPage(hit) ?? []) : narrowing();
  const groups = GROUPS.map((group) => ({ group, of: found.filter((one) => one.group === group) })).filter(
    ({ of }) => of.length > 0,
  );
  return { groups, all: groups.flatMap(({ of }) => of), waiting: isFetching || settled !== typed };
}
