import type { TextSpan } from './spans.js';

/** What stands for each unit of a quotation in the text "outside". */
export const BLANK = '\u0001';

/** The folded text with what is quoted blanked out; the marks stay. */
export function outsideOf(folded: string, quotations: readonly { inner: TextSpan }[]): string {
  let [result, at] = ['', 0];
  for (const { inner } of quotations) {
    result += folded.slice(at, inner.start) + BLANK.repeat(inner.end - inner.start);
    at = inner.end;
  }
  return result + folded.slice(at);
}
