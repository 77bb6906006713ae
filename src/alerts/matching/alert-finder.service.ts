import { Injectable, Inject, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../common/clock.js';
import { foundNames, type Found } from '../../common/found-names.js';
import { Problem } from '../../common/problem.js';
import { worldOf, type World } from '../../common/sql/world.js';
import { Database } from '../../database/database.js';
import type { Parameters } from '../../database/parameters.js';
import { followedFilter, type FollowedFilterDto } from '../../events/followed-filter.dto.js';
import { ALERT_SETTINGS, type AlertSettings } from '../alert-settings.js';
import { changeAlerts } from './change-alerts.sql.js';
import {
  CHANGED_SINCE,
  TOLD_FOLLOWS,
  type ChangedEvent,
  type StirredEvent,
  type ToldFollow,
} from './changed-events.sql.js';
import { dayAlerts } from './day-alerts.sql.js';
import { deskAlerts } from './desk-alerts.sql.js';

interface Told {
  readonly follow: ToldFollow;
  readonly filter: Found<FollowedFilterDto>;
}

const log = new Logger('Alerts');

/**
 * Finds what those who follow are to be told: of a view with the eyes of a reader, so that nothing but what is published is ever looked at; of
 * their desk what others said of their events, and that it was said. What was found, and up to where was looked, is written together: no change is told twice or missed, whoever looks, and whatever ends half-way.
 */
@Injectable()
export class AlertFinder {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(ALERT_SETTINGS) private readonly settings: AlertSettings,
  ) {}

  /** Puts down what has been written since the last look. */
  async lookAtChanges(): Promise<void> {
    await this.database.write(async (manager) => {
      const { changes, stirred } = await changedSince(manager);
      if (changes.length === 0 && stirred.length === 0) return;
      // Read after what changed: whoever had begun to follow by then is among them.
      const follows = await this.follows();
      for (const { follow, filter } of changes.length === 0 ? [] : await this.views(follows)) {
        const { sql, values } = changeAlerts(follow, filter, changes, (parameters) => this.world(parameters));
        await manager.query(sql, values);
      }
      for (const follow of stirred.length === 0 ? [] : follows.filter(({ about }) => about === 'desk')) {
        const { sql, values } = deskAlerts(follow, stirred);
        await manager.query(sql, values);
      }
    });
  }

  /** Puts down what the clock alone makes news. */
  async lookAtClock(): Promise<void> {
    for (const { follow, filter } of await this.views(await this.follows())) {
      const { sql, values } = dayAlerts(follow, filter, (parameters) => this.world(parameters));
      await this.database.write((manager) => manager.query(sql, values));
    }
  }

  /** Whether anybody is to be told anything. */
  async isFollowed(): Promise<boolean> {
    const [row] = await this.database.connection.query<{ any: boolean }[]>(`SELECT EXISTS (${TOLD_FOLLOWS}) AS any`, [
      this.isOpen,
    ]);
    return row?.any ?? false;
  }

  /** Follows of which something has been found, or is still to be sent. */
  async waiting(): Promise<string[]> {
    const rows = await this.database.connection.query<{ id: string }[]>(
      `SELECT follow_id AS id FROM alerts WHERE delivery_id IS NULL UNION SELECT follow_id FROM deliveries WHERE state = 'waiting'`,
    );
    return rows.map(({ id }) => id);
  }

  private follows(): Promise<ToldFollow[]> {
    return this.database.connection.query<ToldFollow[]>(TOLD_FOLLOWS, [this.isOpen]);
  }

  /** Those of views, with their filters. */
  private async views(follows: readonly ToldFollow[]): Promise<Told[]> {
    const told: Told[] = [];
    for (const follow of follows.filter(({ about }) => about === 'view')) {
      try {
        const { filter } = await followedFilter(follow.filter);
        told.push({ follow, filter: await foundNames(this.database, filter, this.clock.now()) });
      } catch (error) {
        // A filter of an older Démarche that this one does not know any more.
        if (!(error instanceof Problem)) throw error;
        log.warn(`The filter of follow ${follow.id} is none any more`);
      }
    }
    return told;
  }

  private world(parameters: Parameters): World {
    return worldOf({ seesDrafts: false }, parameters, this.clock.now());
  }

  private get isOpen(): boolean {
    return this.settings.readAccess === 'public';
  }
}

/**
 * Looks at changes from now on, unless that has begun before; a place that this server has not come to yet is one of another, from which
 * the database was moved.
 */
export const LOOK_FROM_HERE = `
  INSERT INTO alert_progress (id, snapshot) VALUES (1, pg_current_snapshot()::text)
  ON CONFLICT (id) DO UPDATE SET snapshot = excluded.snapshot
  WHERE pg_snapshot_xmax(alert_progress.snapshot::pg_snapshot) > pg_snapshot_xmax(excluded.snapshot::pg_snapshot)`;

interface Changed {
  readonly changes: readonly ChangedEvent[];
  readonly stirred: readonly StirredEvent[];
}

/** What changed since the last look, up to which others wait; and from now on the next look begins here. */
async function changedSince(manager: EntityManager): Promise<Changed> {
  // One row for all who look: whoever comes second waits here, and then sees what the first has seen.
  await manager.query(LOOK_FROM_HERE);
  const [progress] = await manager.query<{ snapshot: string }[]>(
    `SELECT snapshot FROM alert_progress WHERE id = 1 FOR UPDATE`,
  );
  const [row] = await manager.query<(Changed & { snapshot: string })[]>(CHANGED_SINCE, [progress?.snapshot]);
  if (!row) throw new Error('The database does not tell what it sees');
  await manager.query('UPDATE alert_progress SET snapshot = $1 WHERE id = 1', [row.snapshot]);
  return row;
}
