import type { Config } from '../config/config.js';
import { connectionUrl } from '../database/connection.js';
import { usableDataDir } from '../database/embedded/data-dir.js';
import { startEmbeddedPostgres } from '../database/embedded/embedded-postgres.js';
import { runningConnection } from '../database/embedded/running.js';

/**
 * Does `work` on the database that the environment names: that of DATABASE_URL, the embedded one that a running Démarche has, or the
 * embedded one started for as long as it takes.
 */
export async function onOwnDatabase<T>(
  { databaseUrl, dataDir }: Pick<Config, 'databaseUrl' | 'dataDir'>,
  log: (line: string) => void,
  work: (url: string) => Promise<T>,
): Promise<T> {
  if (databaseUrl !== undefined) return work(databaseUrl);
  const running = runningConnection(usableDataDir(dataDir, log));
  if (running !== undefined) return work(connectionUrl(running));
  const server = await startEmbeddedPostgres({ dataDir, log });
  try {
    return await work(server.url);
  } finally {
    await server.stop();
  }
}
