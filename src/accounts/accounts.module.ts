import { Module } from '@nestjs/common';
import { EventsModule } from '../events/events.module.js';
import { AccountsController } from './accounts.controller.js';
import { AccountsQueries } from './accounts.queries.js';
import { DisputesController } from './disputes.controller.js';
import { DisputesQueries } from './disputes.queries.js';
import { NarrativesController } from './narratives.controller.js';
import { NarrativesQueries } from './narratives.queries.js';

@Module({
  imports: [EventsModule],
  controllers: [AccountsController, NarrativesController, DisputesController],
  providers: [AccountsQueries, NarrativesQueries, DisputesQueries],
})
export class AccountsModule {}
