import type { Citation, EventDetail } from '../../api/types.js';
import { groupBy } from '../group-by.js';

type ClaimField = EventDetail['claims'][number]['field'];

/** One thing that is said of a field, and everybody who says it. */
export interface Account {
  readonly value: string;
  readonly backers: readonly { readonly citation: Citation | undefined; readonly knownOn: string }[];
}

/** The accounts of each field that somebody made a claim about, the account with most backers first. */
export function accountsOf(event: Pick<EventDetail, 'claims' | 'citations'>): [ClaimField, Account[]][] {
  const citations = new Map(event.citations.map((citation) => [citation.id, citation]));
  const fields = groupBy(event.claims, ({ field }) => field);
  return [...fields].map(([field, claims]) => {
    const values = [...groupBy(claims, ({ value }) => value)];
    const accounts = values.map(([value, same]) => ({
      value,
      backers: same.map((claim) => ({ citation: citations.get(claim.citation), knownOn: claim.knownOn })),
    }));
    return [field, accounts.sort((a, b) => b.backers.length - a.backers.length)];
  });
}
