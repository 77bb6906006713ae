import { newKey } from '../../../editing/form/new-key.js';
import type { EventDetail } from '../../../api/types.js';
import { emptyCitation, emptyForm, type CitationDraft, type FormState } from './form-state.js';
import { formOfEvent } from './from-event.js';

/** What a new event may take over from one that is recorded: its source, day and place, or all that it says. */
export type TakenOver = 'source' | 'all';

/**
 * The form for a new event that is begun from a recorded one. `source`: what its first source tells of next, said on the same day, at
 * the same place. `all`: the same once more, to be changed; its ledger and what it hangs together with are its own.
 */
export function formOfAnother(event: EventDetail, taken: TakenOver, openedOn: string): FormState {
  const { words: _, ...recorded } = formOfEvent(event, openedOn);
  const empty = emptyForm(openedOn);
  const [first] = recorded.citations;
  if (taken === 'source') {
    const { place, country, timezone, lat, lon, placePrecision, language } = recorded;
    return {
      ...empty,
      ...{ place, country, timezone, lat, lon, placePrecision, language },
      citations: first ? [fromSource(first)] : [emptyCitation(newKey())],
    };
  }
  const keys = new Map(recorded.citations.map(({ key }) => [key, newKey()]));
  return {
    ...recorded,
    words: empty.words,
    links: [],
    relativeTo: null,
    participations: recorded.participations.map(({ id: _id, ...part }) => ({ ...part, key: newKey(), acts: [] })),
    citations: recorded.citations.map(({ id: _id, ...citation }) => ({
      ...citation,
      key: keys.get(citation.key) ?? '',
    })),
    claims: recorded.claims.map(({ id: _id, ...claim }) => ({
      ...{ ...claim, key: newKey() },
      citation: keys.get(claim.citation) ?? '',
    })),
    issues: recorded.issues.map((issue) => ({ ...issue, key: newKey(), citation: keys.get(issue.citation) ?? '' })),
  };
}

/** The document, and nothing of what it says of that event. */
function fromSource({ url, source, knownOn, ...citation }: CitationDraft): CitationDraft {
  const { kind, citation: cited, publisher, title, titleSource, publishedOn, accessedOn, language } = citation;
  return {
    ...emptyCitation(newKey()),
    ...{ kind, citation: cited, publisher, title, titleSource, publishedOn, accessedOn, language },
    ...{ url, source, knownOn },
  };
}
