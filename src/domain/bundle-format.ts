/**
 * The format of bundles that this program writes; it reads all older ones. 1: words of its own, without a number in the
 * file; 2: the words of the API; 3: tellings, and entries of the ledger that move what they tell of.
 */
export const BUNDLE_FORMAT = 3;
