import { escapeIdentifier, type ClientBase } from 'pg';
import type { StatementNames } from './statement-names.js';

/** What node-postgres remembers of a connection: the texts prepared on it, by name. */
interface Prepared {
  readonly connection?: { readonly parsedStatements?: Record<string, string> };
}

/** Which names were in use when a connection was last looked through. */
const lookedThrough = new WeakMap<ClientBase, number>();

/**
 * Has the server let go of statements that are prepared on the connection under names no longer in use, and node-postgres with it: else a
 * connection that lives for months keeps the plans of all that was ever asked.
 */
export async function closeForgotten(client: ClientBase, names: StatementNames): Promise<void> {
  const { edition } = names;
  const known = lookedThrough.get(client) ?? 0;
  if (known === edition) return;
  lookedThrough.set(client, edition);
  const prepared = (client as ClientBase & Prepared).connection?.parsedStatements ?? {};
  const forgotten = Object.keys(prepared).filter((name) => names.isForgotten(name));
  if (forgotten.length === 0) return;
  for (const name of forgotten) Reflect.deleteProperty(prepared, name);
  await client.query(forgotten.map((name) => `DEALLOCATE ${escapeIdentifier(name)}`).join('; '));
}
