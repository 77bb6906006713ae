import { Module } from '@nestjs/common';
import { HistoryModule } from '../history/history.module.js';
import { EventDetailQueries } from './event-detail.queries.js';
import { EventListQueries } from './event-list.queries.js';
import { EventsController } from './events.controller.js';
import { EventsService } from './events.service.js';
import { EventHistoryController } from './history/event-history.controller.js';
import { EventHistoryQueries } from './history/event-history.queries.js';
import { RefsService } from './refs.service.js';

@Module({
  imports: [HistoryModule],
  controllers: [EventsController, EventHistoryController],
  providers: [EventListQueries, EventDetailQueries, EventHistoryQueries, EventsService, RefsService],
  exports: [EventsService],
})
export class EventsModule {}
