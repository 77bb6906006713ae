/** How many a list has in all. */
export class PageTotalDto {
  /** Exact up to 10,000. */
  total: number;
  /** Whether there are more than 10,000, and `total` says about how many. */
  totalIsEstimate: boolean;
}
