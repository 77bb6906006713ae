import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

/** A connection that is lent out. */
export interface Reader {
  client: PoolClient;
  /** Gives it back to the pool; a broken one is closed. Only the first call counts. */
  giveBack: (broken: boolean) => void;
}

/** Who is asked: a replica will do, or the primary must, since a replica may not have yet what was just written. */
export type Whereabouts = 'anywhere' | 'primary';

/**
 * Lends a connection for reading, of a replica where there is one. `lost` is told when it breaks while nothing is being
 * asked: nobody else listens then, and an error without a listener ends the process.
 */
export async function lendReader(
  source: DataSource,
  lost: (error: Error) => void,
  where: Whereabouts = 'anywhere',
): Promise<Reader> {
  const driver = source.driver as PostgresDriver;
  const lent = where === 'primary' ? driver.obtainMasterConnection() : driver.obtainSlaveConnection();
  const [client, release] = (await lent) as [PoolClient, (broken?: boolean) => void];
  client.on('error', lost);
  let held = true;
  return {
    client,
    giveBack: (broken) => {
      if (!held) return;
      held = false;
      // A broken one may have more to say while it closes.
      if (!broken) client.off('error', lost);
      release(broken);
    },
  };
}
