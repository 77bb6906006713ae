import type { TextSpan } from '../text/spans.js';

/** `le premier`, `the latter`: one of two who were named together. */
export function isOrdinal(outside: string, { start, end }: TextSpan): boolean {
  return /^(?:l[ea] (?:premi|second)|the (?:former|latter))/.test(outside.slice(start, end));
}
