import type { EventFilter } from './filter-search.js';
import { text } from './read-search.js';

/** On which issue positions are shown, by its slug; the first that can be where the address says nothing. */
export interface PositionsChoice {
  on?: string;
}

/** Reads whatever an address holds; what is not ours is left out. */
export function validatePositionsChoice(raw: Record<string, unknown>): { on: string | undefined } {
  return { on: text(raw['on']) };
}

/** Those of a dossier's issues that can be shown: those that the view is filtered by, every one where it is by none. */
export function issuesOf<I extends { slug: string }>({ issue }: EventFilter, issues: readonly I[]): readonly I[] {
  return issue ? issues.filter(({ slug }) => issue.includes(slug)) : issues;
}

/** The issue of a view: the one chosen, or else the first that can be shown; undefined where there is none. */
export function issueOf<I extends { slug: string }>(
  { on, ...filter }: PositionsChoice & EventFilter,
  issues: readonly I[],
): I | undefined {
  const shown = issuesOf(filter, issues);
  return shown.find(({ slug }) => slug === on) ?? shown[0];
}
