import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { Database } from '../../database/database.js';
import { AlertFinder } from '../matching/alert-finder.service.js';
import { AlertSender } from '../sending/alert-sender.service.js';
import { Confirmations } from '../sending/confirmations.service.js';
import { AlertQueue, type AlertWork } from './alert-queue.service.js';

const DAY_MS = 86_400_000;

/** So long what was sent, or could not be, stays in the log. What was told by then is not told again all the same: no look goes back so far. */
const LOGGED_DAYS = 90;
/** So long a mail address may take to say that it wants what it was given for. */
const CONFIRMED_WITHIN_DAYS = 3;

/** What the queue of alerts does. */
@Injectable()
export class Alerts implements AlertWork {
  constructor(
    private readonly queue: AlertQueue,
    private readonly finder: AlertFinder,
    private readonly sender: AlertSender,
    private readonly confirmations: Confirmations,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    queue.doneBy(this);
  }

  async lookAtChanges(): Promise<void> {
    await this.finder.lookAtChanges();
    await this.sendFound();
  }

  async lookAtClock(): Promise<void> {
    await this.finder.lookAtClock();
    await this.forget();
    await this.sendFound();
  }

  async send(followId: string): Promise<void> {
    const at = await this.sender.send(followId);
    if (at !== null) await this.queue.send(followId, at);
  }

  async ask(followId: string): Promise<void> {
    await this.confirmations.ask(followId);
  }

  private async sendFound(): Promise<void> {
    for (const id of await this.finder.waiting()) await this.queue.send(id);
  }

  private async forget(): Promise<void> {
    const before = (days: number): Date => new Date(this.clock.now().getTime() - days * DAY_MS);
    await this.database.write(async (manager) => {
      await manager.query('DELETE FROM deliveries WHERE ended_at < $1', [before(LOGGED_DAYS)]);
      await manager.query(`DELETE FROM follows WHERE way = 'mail' AND active_since IS NULL AND created_at < $1`, [
        before(CONFIRMED_WITHIN_DAYS),
      ]);
      await manager.query('DELETE FROM follow_requests WHERE asked_at < $1', [before(1)]);
    });
  }
}
