import { Inject, Injectable } from '@nestjs/common';
import type { Notification, PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { Database } from './database.js';
import type { WalPosition } from './replicas/wal-position.js';

/** A connection to the primary that is told of every change: replicas notify nobody. */
export interface Listening {
  ask<Row extends object>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Gives the connection back. */
  stop(): void;
}

/** Opens connections that listen. */
@Injectable()
export class Listener {
  private readonly source: DataSource;

  constructor(@Inject(Database) private readonly database: Database) {
    this.source = database.connection;
  }

  /** See {@link Database.seenUpTo}. */
  get seenUpTo(): string {
    return this.database.seenUpTo;
  }

  /** See {@link Database.seenEverywhere}. */
  seenEverywhere(position: WalPosition): Promise<void> {
    return this.database.seenEverywhere(position);
  }

  /**
   * `woken` is called after each commit that changed something, `barred` with the id of a user who may no longer do what they did,
   * `lost` once, when the connection breaks.
   */
  async listen(woken: () => void, barred: (userId: string) => void, lost: () => void): Promise<Listening> {
    const driver = this.source.driver as PostgresDriver;
    const [client, release] = (await driver.obtainMasterConnection()) as [PoolClient, (broken?: boolean) => void];
    const told = ({ channel, payload }: Notification): void => {
      if (channel === 'demarche_access') barred(payload ?? '');
      else woken();
    };
    let held = true;
    const giveBack = (): void => {
      if (!held) return;
      held = false;
      client.off('notification', told);
      // Closed, not pooled: it would go on being told.
      release(true);
    };
    const broken = (): void => {
      if (held) lost();
      giveBack();
    };
    client.on('notification', told);
    client.on('error', broken);
    client.on('end', broken);
    try {
      await client.query('LISTEN demarche_changes; LISTEN demarche_access');
    } catch (error) {
      giveBack();
      throw error;
    }
    return {
      ask: async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
        (await client.query<Row>(sql, [...values])).rows,
      stop: giveBack,
    };
  }
}
