/**
 * Where words stand in a text: the words, and what stands right before and behind them. A TextQuoteSelector of the W3C Web
 * Annotation Data Model (https://www.w3.org/TR/annotation-model/#text-quote-selector) without its type.
 */
export interface TextQuote {
  /** Word by word, as in the text. */
  readonly exact: string;
  /** Empty where the text begins with the words. */
  readonly prefix: string;
  /** Empty where the text ends with them. */
  readonly suffix: string;
}

/** More around them is stored by nobody. */
export const MOST_AROUND = 200;

/** As much as tells two places of the same words apart nearly always. */
const AROUND = 32;

/** The words from `start` to `end` (UTF-16 units, `end` not included) of a text, with what stands around them. */
export function textQuoteOf(text: string, { start, end }: { readonly start: number; readonly end: number }): TextQuote {
  return {
    exact: text.slice(start, end),
    // No half of a character at either end.
    prefix: text.slice(Math.max(0, start - AROUND), start).replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: text.slice(end, end + AROUND).replace(/[\uD800-\uDBFF]$/, ''),
  };
}
