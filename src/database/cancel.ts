import { once } from 'node:events';
import { Connection, type Client, type ClientBase } from 'pg';
import { asker } from '../common/asker.js';
import { Problem } from '../common/problem.js';

/**
 * Ends what `client` is asked as soon as whoever asked has gone; throws `timeout` where that is so already. What it gives is to be
 * awaited before anybody else is lent the client, or a question of theirs might be ended.
 */
export function endWhenGone(client: ClientBase): () => Promise<void> {
  const gone = asker();
  if (gone === undefined) return () => Promise.resolve();
  if (gone.aborted) throw new Problem('timeout', 'Whoever asked has gone.');
  let ended = Promise.resolve();
  const end = (): void => {
    ended = cancel(client as Busy).catch(() => undefined);
  };
  gone.addEventListener('abort', end, { once: true });
  return () => {
    gone.removeEventListener('abort', end);
    return ended;
  };
}

/** What the types of node-postgres leave out. */
type Busy = Client & { readonly processID: number; readonly secretKey: number };
type Cancelling = Connection & {
  connect(port: number | string, host?: string): void;
  requestSsl(): void;
  cancel(processID: number, secretKey: number): void;
};

/**
 * By a request of its own on another connection: those of the pool may all be taken by such questions. It carries the secret of the
 * session, for one address may lead to several replicas, and another's process of the same number is not ours to end.
 */
async function cancel({ host, port, ssl, processID, secretKey }: Busy): Promise<void> {
  const connection = new Connection({ ssl }) as Cancelling;
  const ended = once(connection, 'end', { signal: AbortSignal.timeout(5_000) });
  if (ssl) connection.once('connect', () => connection.requestSsl());
  connection.once(ssl ? 'sslconnect' : 'connect', () => connection.cancel(processID, secretKey));
  if (host.startsWith('/')) connection.connect(`${host}/.s.PGSQL.${port}`);
  else connection.connect(port, host);
  try {
    await ended;
  } finally {
    connection.stream.destroy();
  }
}
