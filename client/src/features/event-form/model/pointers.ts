import { claimsOf } from './event-input.js';
import type { FormState } from './form-state.js';

/** Where the server points at a claim: it is sent with the citation that it rests on. */
export function claimPointer(state: FormState, key: string): string | null {
  const claim = state.claims.find((each) => each.key === key);
  const citation = state.citations.findIndex((each) => each.key === claim?.citation);
  if (!claim || citation < 0) return null;
  const index = claimsOf(state, claim.citation).findIndex((each) => each.key === key);
  return index < 0 ? null : `/citations/${citation}/claims/${index}/value`;
}
