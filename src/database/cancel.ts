import { Client, type ClientBase } from 'pg';
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
    ended = cancel(client as Client).catch(() => undefined);
  };
  gone.addEventListener('abort', end, { once: true });
  return () => {
    gone.removeEventListener('abort', end);
    return ended;
  };
}

/** By a connection of its own to the same server: those of the pool may all be taken by such questions. */
async function cancel(busy: Client & { processID?: number }): Promise<void> {
  const { host, port, user, password, database, ssl } = busy;
  const client = new Client({ host, port, user, password, database, ssl, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    await client.query('SELECT pg_cancel_backend($1)', [busy.processID]);
  } finally {
    await client.end();
  }
}
