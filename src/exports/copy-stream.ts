import type { Readable } from 'node:stream';
import type { PoolClient } from 'pg';
import { to } from 'pg-copy-streams';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import type { Database } from '../database/database.js';

/**
 * The rows of a COPY … TO STDOUT as a stream of bytes. It holds one connection; a reader who goes away half-way costs
 * that connection, since what it still has to say cannot be taken back.
 */
export async function copyStream(database: Database, sql: string): Promise<Readable> {
  const driver = database.connection.driver as PostgresDriver;
  const [client, release] = (await driver.obtainSlaveConnection()) as [PoolClient, (error?: Error | boolean) => void];
  const stream = client.query(to(sql));
  let ended = false;
  stream.once('end', () => {
    ended = true;
    release();
  });
  stream.once('close', () => {
    if (!ended) release(true);
  });
  return stream;
}
