/** How a body voted, in numbers of votes; null where a number is not known. */
export interface Vote {
  readonly for: number | null;
  readonly against: number | null;
  readonly abstained: number | null;
  readonly absent: number | null;
}
