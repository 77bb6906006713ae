/** Words and the window that somebody says they mean. */
export interface ByHand {
  readonly words: string;
  readonly window: string;
}

/**
 * What stands on both sides of the last `=`; null where either is nothing.
 *
 * @example setByHand('before the vote = 2026-02') // { words: 'before the vote', window: '2026-02' }
 */
export function setByHand(text: string): ByHand | null {
  const at = text.lastIndexOf('=');
  const [words, window] = [text.slice(0, Math.max(at, 0)).trim(), text.slice(at + 1).trim()];
  return words === '' || window === '' ? null : { words, window };
}
