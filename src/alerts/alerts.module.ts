import { Module, type DynamicModule } from '@nestjs/common';
import { Listener } from '../database/listener.js';
import { ALERT_SETTINGS, type AlertSettings } from './alert-settings.js';
import { FollowsController } from './follows.controller.js';
import { Follows } from './follows.service.js';
import { AlertQueue } from './jobs/alert-queue.service.js';
import { AlertWatch } from './jobs/alert-watch.service.js';
import { Alerts } from './jobs/alert-work.service.js';
import { MailLimits } from './mail-limits.service.js';
import { MailLinksController } from './mail-links.controller.js';
import { MailLinks } from './mail-links.service.js';
import { AlertFinder } from './matching/alert-finder.service.js';
import { AlertSender } from './sending/alert-sender.service.js';
import { Confirmations } from './sending/confirmations.service.js';
import { Deliveries } from './sending/deliveries.service.js';
import { Mailer } from './sending/mailer.service.js';

@Module({})
export class AlertsModule {
  static with(settings: AlertSettings): DynamicModule {
    return {
      module: AlertsModule,
      // Paths of their own before those with an id in it.
      controllers: [MailLinksController, FollowsController],
      providers: [
        { provide: ALERT_SETTINGS, useValue: settings },
        ...[Listener, AlertQueue, AlertWatch, Alerts, AlertFinder],
        ...[AlertSender, Confirmations, Deliveries, Mailer],
        ...[Follows, MailLinks, MailLimits],
      ],
    };
  }
}
