/**
 * In which direction lines of text run: what `dir` of the document says. Time runs with them, in every picture and under every key
 * (docs/decisions/0092-time-runs-with-the-text.md).
 */
export function direction(): 'ltr' | 'rtl' {
  return document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
}

/**
 * A text among others from right to left, in an order of its own: between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (UAX #9). One that
 * begins with such a part is composed of several, and has no letter that tells its order: it runs as the words around it do.
 */
export function isolate(text: string): string {
  return `${/^[\u2067\u2068]/.test(text) ? '\u2067' : '\u2068'}${text}\u2069`;
}

/** What a key (`KeyboardEvent.key`) means along time: the arrow that says the same where time runs from left to right. */
export function keyAlong(key: string, towards = direction()): string {
  return (towards === 'rtl' && TURNED[key]) || key;
}

const TURNED: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };
