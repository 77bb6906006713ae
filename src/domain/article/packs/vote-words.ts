/** How a language tells how many voted which way. All patterns apply to folded text. */
export interface VoteWords {
  /** Each with groups named `for`, `against` or `abstained`, numbers in digits or words; the first that fits is taken. */
  readonly counts: readonly RegExp[];
  /** Told of those who abstained beside a count. */
  readonly abstained: RegExp;
  /** Numbers in words, each with its value; those of a hundred or more multiply what stands before them. */
  readonly numbers: Readonly<Record<string, number>>;
}

/** Digits with their separators, or up to four words that may be a number. */
export const numberOf = (words: Readonly<Record<string, number>>) => {
  const word = `(?:${Object.keys(words).join('|')})s?`;
  return `(?:\\d{1,3}(?:[ ,.\\u00a0\\u202f]\\d{3}){1,3}|\\d{1,9}|${word}(?:(?:-| )(?:and |et )?${word}){0,4})`;
};
