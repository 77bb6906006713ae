/** Sums of intensities of what began in a stretch of time: words and deeds, cooperation and conflict, never added together. */
export class FourSumsDto {
  /** Statements, threats, proposals, commitments and deadlines above 0. */
  wordsUp: number;
  /** The same below 0: 0 or negative. */
  wordsDown: number;
  /** Talks and meetings held, agreements, contacts, measures and incidents above 0. */
  deedsUp: number;
  /** The same below 0: 0 or negative. */
  deedsDown: number;
}
