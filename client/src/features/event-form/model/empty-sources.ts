import type { CitationDraft, FormState } from './form-state.js';
import { reduce } from './reduce.js';

/** The form without the sources in which nothing is said; the very same where there are none. */
export function withoutEmptySources(state: FormState): FormState {
  return state.citations
    .filter((citation) => saysNothing(citation, state))
    .reduce((left, { key }) => reduce(left, { type: 'remove', list: 'citations', key }), state);
}

/** A language or a grade that is chosen says nothing of a document that nobody named. */
function saysNothing(citation: CitationDraft, { claims }: FormState): boolean {
  const { url, publisher, title, publishedOn, quote, translation, quoteNote, attribution, source, speaker } = citation;
  const texts = [url, citation.citation, publisher, title, publishedOn, quote, quoteNote, attribution];
  const typed = [...texts, ...Object.values(translation)].some((text) => text.trim() !== '');
  const leantOn = claims.some((claim) => claim.citation === citation.key && claim.value.trim() !== '');
  return !typed && source === null && speaker === null && !citation.anchor && !leantOn;
}
