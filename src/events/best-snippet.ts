import { markedText, type MarkedText } from '../domain/search/marked-text.js';

/** Of `texts`, the one that has the most of what was looked for, the first of several, marked; null where none has any. */
export function bestSnippet(texts: readonly string[], sought: readonly string[]): string | null {
  let best: MarkedText | null = null;
  for (const text of texts) {
    const marked = markedText(text, sought);
    if (marked && marked.found > (best?.found ?? 0)) best = marked;
  }
  return best?.html ?? null;
}
