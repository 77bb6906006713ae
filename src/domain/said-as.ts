/** The words that a window was made of: “early next week”, in which language, and on which day they were said. */
export interface SaidAs {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  /** YYYY-MM-DD, from which “next week” counts; null where it is not known. */
  readonly saidOn: string | null;
}
