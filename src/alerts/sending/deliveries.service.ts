import { Inject, Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { Clock } from '../../common/clock.js';
import { worldOf } from '../../common/sql/world.js';
import { Database } from '../../database/database.js';
import { Parameters } from '../../database/parameters.js';
import type { AlertKind } from '../../domain/alerts/alert-kinds.js';
import { nextTry } from '../../domain/alerts/retries.js';
import type { ToldEvent } from '../../events/told-event.sql.js';
import { ALERT_SETTINGS, type AlertSettings } from '../alert-settings.js';
import { Delivery } from '../delivery.entity.js';
import { Follow } from '../follow.entity.js';
import { TOLD_FOLLOWS } from '../matching/changed-events.sql.js';
import type { Outcome } from './post-guarded.js';
import { toldOfDesk, toldOfView } from './told-alerts.sql.js';

/** What is told of one event. */
export interface ToldAlert {
  readonly kind: AlertKind;
  /** Of a desk: who did it. */
  readonly author: string | null;
  /** Of an event that no reader sees, which only a desk has alerts of, no word: where it is, and nothing else. */
  readonly event: ToldEvent | { readonly id: string; readonly ref: null };
}

/** What is to be sent now. */
export interface Sending {
  readonly follow: Follow;
  readonly delivery: Delivery;
  /** Events as readers see them at this moment, in the order in which it was found. */
  readonly alerts: readonly ToldAlert[];
  /** How many alerts are in it that are not among them, for there are too many. */
  readonly more: number;
}

/** So many alerts are told in one sending. */
const MOST = 50;
/** Of a mail, all that waits is in one: it tells {@link MOST} and counts the others. */
const MOST_IN_MAIL = 10_000;
/** Between two mails to one follow lie so many minutes: what happens meanwhile comes together. */
const MAILS_APART_MS = 15 * 60_000;

/** Clocks of two machines differ a little. */
const SLACK_MS = 1_000;

/** What is sent to those who follow, and how that went. */
@Injectable()
export class Deliveries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(ALERT_SETTINGS) private readonly settings: AlertSettings,
  ) {}

  /**
   * What is to be sent to a follow now: what was tried before goes first, under the same id; or when there will be something; or null, where
   * nothing waits. Whoever asks must be alone.
   */
  async next(followId: string): Promise<Sending | Date | null> {
    const now = this.clock.now();
    const packed = await this.database.write(async (manager) =>
      (await isTold(manager, followId, this.settings)) ? pack(manager, followId, now) : null,
    );
    if (packed === null || packed instanceof Date) return packed;
    const { follow, delivery } = packed;
    const alerts = await this.alertsOf(delivery, follow, now);
    return { follow, delivery, alerts: alerts.slice(0, MOST), more: Math.max(0, alerts.length - MOST) };
  }

  /** Writes down what came of it; a follow whose other side did not answer for days is given up. */
  async record(
    { follow, delivery }: Pick<Sending, 'follow' | 'delivery'>,
    outcome: Outcome | 'dropped',
  ): Promise<void> {
    const now = this.clock.now();
    await this.database.write(async (manager) => {
      if (outcome === 'dropped') {
        await manager.update(Delivery, delivery.id, { state: 'dropped', nextAt: null, endedAt: now });
        return;
      }
      const { status, fault } = outcome;
      const attempts = delivery.attempts + 1;
      const again = fault === null || fault === 'gone' ? null : nextTry(attempts, now);
      const waits = again !== null;
      const state = fault === null ? 'sent' : waits ? 'waiting' : 'failed';
      const ended = { nextAt: again, endedAt: waits ? null : now };
      await manager.update(Delivery, delivery.id, { state, attempts, status, fault, ...ended });
      if (state === 'failed') await manager.update(Follow, { id: follow.id, failedAt: IsNull() }, { failedAt: now });
    });
  }

  /** What readers may still see, as they see it, and of a desk what is still there; what was withdrawn meanwhile is not told. */
  private async alertsOf(delivery: Delivery, follow: Follow, now: Date): Promise<ToldAlert[]> {
    const parameters = new Parameters();
    const world = worldOf({ seesDrafts: false, language: follow.language }, parameters, now);
    const sql = follow.about === 'desk' ? toldOfDesk : toldOfView;
    return this.database.read<ToldAlert>(sql(delivery.id, world, parameters), parameters.values, 'primary');
  }
}

async function isTold(manager: EntityManager, followId: string, { readAccess }: AlertSettings): Promise<boolean> {
  const rows = await manager.query<object[]>(`SELECT FROM (${TOLD_FOLLOWS}) told WHERE told.id = $2`, [
    readAccess === 'public',
    followId,
  ]);
  return rows.length > 0;
}

async function pack(
  manager: EntityManager,
  followId: string,
  now: Date,
): Promise<{ follow: Follow; delivery: Delivery } | Date | null> {
  const follow = await manager.findOne(Follow, { where: { id: followId }, lock: { mode: 'pessimistic_write' } });
  if (!follow) return null;
  const waiting = await manager.findOne(Delivery, { where: { followId, state: 'waiting' }, order: { id: 'ASC' } });
  if (waiting?.nextAt) return isDue(waiting.nextAt, now) ? { follow, delivery: waiting } : waiting.nextAt;
  const [found] = await manager.query<{ any: boolean }[]>(
    'SELECT EXISTS (SELECT FROM alerts WHERE follow_id = $1 AND delivery_id IS NULL) AS any',
    [followId],
  );
  if (!found?.any) return null;
  const at = follow.way === 'mail' ? await nextMailAt(manager, followId) : null;
  if (at !== null && !isDue(at, now)) return at;
  return { follow, delivery: await packed(manager, follow, now) };
}

async function packed(manager: EntityManager, follow: Follow, now: Date): Promise<Delivery> {
  const delivery = newDelivery(follow.id, false, now);
  await manager.insert(Delivery, delivery);
  await manager.query(
    `UPDATE alerts a SET delivery_id = $1 FROM (SELECT event_id, occasion FROM alerts
       WHERE follow_id = $2 AND delivery_id IS NULL ORDER BY created_at LIMIT $3) x
     WHERE a.follow_id = $2 AND a.event_id = x.event_id AND a.occasion = x.occasion`,
    [delivery.id, follow.id, follow.way === 'mail' ? MOST_IN_MAIL : MOST],
  );
  return delivery;
}

/** A sending that has not been tried yet. */
export function newDelivery(followId: string, isTest: boolean, now: Date): Delivery {
  const untried = { attempts: 0, status: null, fault: null, createdAt: now, nextAt: now, endedAt: null };
  return { id: uuidv7(), followId, isTest, state: 'waiting', ...untried } as Delivery;
}

async function nextMailAt(manager: EntityManager, followId: string): Promise<Date | null> {
  const last = await manager.findOne(Delivery, {
    where: { followId, state: 'sent', isTest: false },
    order: { id: 'DESC' },
  });
  return last?.endedAt ? new Date(last.endedAt.getTime() + MAILS_APART_MS) : null;
}

function isDue(at: Date, now: Date): boolean {
  return at.getTime() <= now.getTime() + SLACK_MS;
}
