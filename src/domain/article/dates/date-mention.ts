import type { TextSpan } from '../text/spans.js';

/** A date as the article says it. */
export interface DateMention extends TextSpan {
  readonly words: string;
  /** EDTF. */
  readonly when: string;
  /** The rule that turned the words into it. */
  readonly rule: string;
  /** First and last day, YYYY-MM-DD; null where that side is open. */
  readonly first: string | null;
  readonly last: string | null;
  /** How many days it lasts, where the words say how long and not when: `three days of talks`. */
  readonly lasts: number | null;
}
