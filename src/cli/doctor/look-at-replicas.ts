import { Client } from 'pg';
import type { Config } from '../../config/config.js';
import { REPLAYED_UP_TO, SEEN_UP_TO, type WalPosition } from '../../database/replicas/wal-position.js';
import { causeOf } from '../server.js';
import { note, well, wrong, type Finding } from './finding.js';

/** A replica that is behind by more megabytes of the log is asked for little. */
const BEHIND = 16;

/** Whether the replicas that the environment names follow the primary, closely enough to be asked. */
export async function lookAtReplicas({
  databaseUrl,
  databaseReplicaUrls,
}: Pick<Config, 'databaseUrl' | 'databaseReplicaUrls'>): Promise<Finding[]> {
  if (databaseUrl === undefined || databaseReplicaUrls.length === 0) return [];
  const primary = await position(databaseUrl, SEEN_UP_TO).catch(() => null);
  return Promise.all(
    databaseReplicaUrls.map((url, at) => lookAt(`Replica ${at + 1} of DATABASE_REPLICA_URLS`, url, primary)),
  );
}

async function lookAt(which: string, url: string, primary: WalPosition | null): Promise<Finding> {
  try {
    const replayed = await position(url, REPLAYED_UP_TO);
    if (replayed === null)
      return wrong(`${which} is no replica: it follows nobody. Reads go to the primary meanwhile.`);
    if (primary === null) return note(`${which} answers; how far it is behind cannot be said.`);
    const behind = Math.max(0, primary - replayed) / 1_000_000;
    const told = `${which} is ${behind.toFixed(1)} MB of the log behind`;
    return behind > BEHIND ? wrong(`${told}: reads go to the primary meanwhile.`) : well(`${told}.`);
  } catch (error) {
    return wrong(`${which} cannot be reached: ${causeOf(error)}. Reads go to the primary meanwhile.`);
  }
}

async function position(connectionString: string, sql: string): Promise<WalPosition | null> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ position: WalPosition | null }>(`SELECT ${sql} AS position`);
    return rows[0]?.position ?? null;
  } finally {
    await client.end().catch(() => undefined);
  }
}
