/** A word of a text: `start` included, `end` not. */
export interface Token {
  /** Folded. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Begins with a capital letter. */
  readonly capital: boolean;
}

/** The words of a folded text: runs of letters and digits; everything else parts them. */
export function tokensOf(folded: string, text: string): Token[] {
  return [...folded.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
    capital: isCapital(text.charAt(index)),
  }));
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
