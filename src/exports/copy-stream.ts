import type { Readable } from 'node:stream';
import { to } from 'pg-copy-streams';
import type { Database } from '../database/database.js';

/**
 * The rows of a COPY … TO STDOUT as a stream of bytes. It holds one connection; a query that fails or a reader who goes
 * away half-way costs that connection, since what it still has to say cannot be taken back.
 */
export async function copyStream(database: Database, sql: string): Promise<Readable> {
  const { client, giveBack } = await database.lend('export', (error) => stream.destroy(error));
  const stream = client.query(to(sql));
  stream.once('end', () => giveBack(false));
  stream.once('error', () => giveBack(true));
  stream.once('close', () => giveBack(true));
  return stream;
}
