import { ISSUES, type Issue } from '@domain/vocabulary.js';
import { one } from './read-search.js';

/** On which issue positions are shown; the first of the vocabulary where the address says nothing. */
export interface PositionsChoice {
  on?: Issue;
}

/** Reads whatever an address holds; what is not ours is left out. */
export function validatePositionsChoice(raw: Record<string, unknown>): { on: Issue | undefined } {
  return { on: one(raw['on'], ISSUES) };
}

/** The issue of a view. */
export function issueOf({ on }: PositionsChoice): Issue {
  return on ?? ISSUES[0];
}
