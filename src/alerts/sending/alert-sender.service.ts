import { Inject, Injectable } from '@nestjs/common';
import { ALERT_SETTINGS, type AlertSettings } from '../alert-settings.js';
import { Clock } from '../../common/clock.js';
import { Deliveries, type Sending } from './deliveries.service.js';
import { Mailer } from './mailer.service.js';
import { stopAddress, stopPage } from './mail-links.js';
import { alertsMail } from './mail-texts.js';
import { postGuarded, type Outcome } from './post-guarded.js';
import { webhookMessage } from './webhook-message.js';

/** Sends what waits for those who follow. */
@Injectable()
export class AlertSender {
  constructor(
    private readonly deliveries: Deliveries,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
    @Inject(ALERT_SETTINGS) private readonly settings: AlertSettings,
  ) {}

  /** One sending after the other; gives when there will be something more, null where nothing waits. Whoever asks must be alone. */
  async send(followId: string): Promise<Date | null> {
    for (;;) {
      const next = await this.deliveries.next(followId);
      if (next === null || next instanceof Date) return next;
      const { delivery, alerts } = next;
      const outcome = delivery.isTest || alerts.length > 0 ? await this.carry(next) : 'dropped';
      await this.deliveries.record(next, outcome);
    }
  }

  private carry(sending: Sending): Promise<Outcome> {
    const { follow, delivery } = sending;
    if (follow.way === 'webhook') {
      const { headers, body } = webhookMessage(sending, this.clock.now());
      return postGuarded(follow.target ?? '', headers, body, { loopback: this.settings.loopback });
    }
    return this.mailer.send({
      ...{ to: follow.target ?? '', messageId: delivery.id, unsubscribe: stopAddress(follow) },
      ...alertsMail(sending, stopPage(follow)),
    });
  }
}
