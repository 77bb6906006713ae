import { channel } from 'node:diagnostics_channel';
import { Client } from 'pg';

/** A question that was put to the database. */
export interface TimedQuery {
  /** Its text, without the values of its parameters. */
  readonly sql: string;
  readonly milliseconds: number;
  readonly failed: boolean;
}

/** On this channel every question is told that is answered, as {@link TimedQuery}; nothing is measured while nobody listens. */
export const QUERIES = channel('demarche:query');

/** The client of PostgreSQL that every pool makes, whose questions can be listened to. */
export class TimedClient extends Client {
  // A property, for the type of the method is a dozen overloads: what it is given and gives, a promise or a stream, passes through as it is.
  // oxlint-disable-next-line typescript/unbound-method -- it is applied to this client
  override query: Client['query'] = new Proxy(Client.prototype.query, {
    apply: (query, _client, asked: unknown[]): unknown => timed(asked[0], () => Reflect.apply(query, this, asked)),
  });
}

function timed(asked: unknown, ask: () => unknown): unknown {
  const since = performance.now();
  const answer = ask();
  if (!QUERIES.hasSubscribers || !(answer instanceof Promise)) return answer;
  const tell = (failed: boolean) => (): void => {
    const told: TimedQuery = { sql: textOf(asked), milliseconds: performance.now() - since, failed };
    QUERIES.publish(told);
  };
  answer.then(tell(false), tell(true));
  return answer;
}

function textOf(asked: unknown): string {
  if (typeof asked === 'string') return asked;
  const { text } = (asked ?? {}) as { text?: unknown };
  return typeof text === 'string' ? text : '';
}
