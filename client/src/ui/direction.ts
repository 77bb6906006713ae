/**
 * In which direction lines of text run: what `dir` of the document says. Time runs with them, in every picture and under every key
 * (docs/decisions/0092-time-runs-with-the-text.md).
 */
export function direction(): 'ltr' | 'rtl' {
  return document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
}

/** What a key (`KeyboardEvent.key`) means along time: the arrow that says the same where time runs from left to right. */
export function keyAlong(key: string, towards = direction()): string {
  return (towards === 'rtl' && TURNED[key]) || key;
}

const TURNED: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };
