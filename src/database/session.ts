import type { ClientBase } from 'pg';

/** Settings of a session, in seconds; 0 is no limit. */
interface Limits {
  /** So long one question may take. */
  readonly statement: number;
  /** So long somebody who writes waits for another. */
  readonly lock: number;
  /** So long a transaction may lie idle, and hold what it has locked. */
  readonly idle: number;
}

/**
 * Startup options of every connection: a session in another zone or date style would write other text than the API promises,
 * and one without limits may hold a connection for ever.
 */
export function sessionOptions({ statement, lock, idle }: Limits): string {
  const limits = `-c statement_timeout=${statement}s -c lock_timeout=${lock}s -c idle_in_transaction_session_timeout=${idle}s`;
  return `-c timezone=UTC -c datestyle=ISO -c intervalstyle=iso_8601 ${limits}`;
}

/**
 * A connection that the server ends while it is being handed over has no listener for a moment, and an error that nobody
 * listens to ends the process. Whoever got the connection learns of the loss when asking something.
 */
export function surviveLoss(client: ClientBase): void {
  client.on('error', () => undefined);
}
