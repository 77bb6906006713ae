import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

/** A connection that is lent out. */
export interface Reader {
  client: PoolClient;
  /** Gives it back to the pool; a broken one is closed. Only the first call counts. */
  giveBack: (broken: boolean) => void;
}

/** A client of a pool, and what gives it back. */
export type Lent = readonly [client: PoolClient, release: (broken?: boolean) => void];

/** Of those for writing. */
export async function fromPrimary(source: DataSource): Promise<Lent> {
  return (await (source.driver as PostgresDriver).obtainMasterConnection()) as unknown as Lent;
}

/**
 * Takes what was lent for reading. `lost` is told when it breaks while nothing is being asked: nobody else listens then,
 * and an error without a listener ends the process.
 */
export function asReader([client, release]: Lent, lost: (error: Error) => void): Reader {
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
