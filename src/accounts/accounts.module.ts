import { Module } from '@nestjs/common';
import { EventsModule } from '../events/events.module.js';
import { AccountsController } from './accounts.controller.js';
import { AccountsQueries } from './accounts.queries.js';
import { NarrativesController } from './narratives.controller.js';
import { NarrativesQueries } from './narratives.queries.js';

@Module({
  imports: [EventsModule],
  controllers: [AccountsController, NarrativesController],
  providers: [AccountsQueries, NarrativesQueries],
})
export class AccountsModule {}
