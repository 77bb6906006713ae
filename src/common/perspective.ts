/** From where the record is looked at: with whose eyes, and as of which day. */
export interface Perspective {
  /** Whether drafts, what is in review and what was retracted may be seen, too. */
  readonly seesDrafts: boolean;
  /** YYYY-MM-DD: the world as it was publicly known at the end of that day in UTC; undefined is now. */
  readonly knownOn?: string | undefined;
}
