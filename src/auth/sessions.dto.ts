export class SessionSummaryDto {
  /** @format uuid */
  id: string;
  /** @format date-time */
  createdAt: string;
  /**
   * To within five minutes.
   * @format date-time
   */
  lastSeenAt: string;
  /** @format date-time */
  expiresAt: string;
  /** What the browser called itself. */
  userAgent: string | null;
  /** The IP address that signed in. */
  address: string | null;
  /** The one that asks. */
  current: boolean;
}

export class SessionListDto {
  items: SessionSummaryDto[];
}
