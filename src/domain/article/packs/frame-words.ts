/**
 * How a language tells of another time than the article's, or of another world: what is told so has not happened now. All
 * patterns apply to folded text; those with `$` to what stands before a verb or a noun, up to it.
 */
export interface FrameWords {
  /** So long after what is told: `twenty years after they signed`. */
  readonly longAfter: RegExp;
  /** A time long past without its year: `back then`, `in his first term`, `a decade earlier`. */
  readonly longAgo: RegExp;
  /** Opens a sentence about a day so many years ago, named besides: `Twenty years ago on Monday`. */
  readonly yearsAgo: RegExp;
  /** What somebody remembers, or what an anniversary is of. */
  readonly recalled: RegExp;
  /** Right before the noun of an agreement: the year by which it is known. */
  readonly ofYear: RegExp;
  /** In a sentence that goes on after one about a year long past: it is about now, whatever was told before. */
  readonly ofNow: RegExp;
  /** A time of the day that the text is about. */
  readonly ofDay: RegExp;
  /** A condition without a conjunction: `Had they met`. */
  readonly inverted: RegExp;
  /** Opens a clause about the time at which something is to be: `when`. */
  readonly then: RegExp;
  /** The clause before it is of what is to come. */
  readonly later: RegExp;
  /** What an earlier version of the text said. */
  readonly corrected: RegExp;
  /** Right before a verb: it was not done, though little was missing. */
  readonly almost: RegExp;
  /** What somebody supposes or imagines. */
  readonly supposed: RegExp;
  /** Who does not confirm that something is so, nor deny it: nobody knows whether it is. */
  readonly unconfirmed: RegExp;
  /** A report that something is so, before a verb or a noun … */
  readonly reported: RegExp;
  /** … and in the same sentence, that it is not. */
  readonly untrue: RegExp;
  /** Behind what was planned: it came to nothing. */
  readonly cameToNothing: RegExp;
  /** Right before the noun that a participle stands behind: one such, whichever. */
  readonly anySuch: RegExp;
  /** The main verb of what is only thought of. */
  readonly wouldBe: RegExp;
}
