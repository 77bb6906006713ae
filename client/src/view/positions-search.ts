import { ISSUES, type Issue } from '@domain/vocabulary.js';
import type { EventFilter } from './filter-search.js';
import { one } from './read-search.js';

/** On which issue positions are shown; the first that can be where the address says nothing. */
export interface PositionsChoice {
  on?: Issue;
}

/** Reads whatever an address holds; what is not ours is left out. */
export function validatePositionsChoice(raw: Record<string, unknown>): { on: Issue | undefined } {
  return { on: one(raw['on'], ISSUES) };
}

/** The issues that can be shown: those that the view is filtered by, every one where it is by none. */
export function issuesOf({ issue }: EventFilter): readonly Issue[] {
  return issue ?? ISSUES;
}

/** The issue of a view: the one chosen, or else the first that can be shown. */
export function issueOf({ on, ...filter }: PositionsChoice & EventFilter): Issue {
  const issues = issuesOf(filter);
  return issues.find((issue) => issue === on) ?? issues[0] ?? ISSUES[0];
}
