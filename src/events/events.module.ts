import { Module } from '@nestjs/common';
import { HistoryModule } from '../history/history.module.js';
import { EditorialController } from './editorial/editorial.controller.js';
import { EditorialQueries } from './editorial/editorial.queries.js';
import { Editorial } from './editorial/editorial.service.js';
import { EventsTogether } from './editorial/events-together.service.js';
import { ReviewQueueQueries } from './editorial/review-queue.queries.js';
import { ReviewedChangesQueries } from './editorial/reviewed-changes.queries.js';
import { SuggestionsController } from './editorial/suggestions.controller.js';
import { Suggestions } from './editorial/suggestions.service.js';
import { EventAddresses } from './event-addresses.queries.js';
import { EventDetailQueries } from './event-detail.queries.js';
import { EventListQueries } from './event-list.queries.js';
import { EventsController } from './events.controller.js';
import { DeletedEventsController } from './history/deleted-events.controller.js';
import { DeletedEventsQueries } from './history/deleted-events.queries.js';
import { EventHistoryController } from './history/event-history.controller.js';
import { EventHistoryQueries } from './history/event-history.queries.js';
import { NeighboursQueries } from './neighbours.queries.js';
import { RefsService } from './refs.service.js';
import { EventChanges } from './writing/event-changes.service.js';
import { EventCreation } from './writing/event-creation.service.js';
import { PART_CONTROLLERS } from './writing/event-parts.controller.js';
import { EventParts } from './writing/event-parts.service.js';
import { EventRowsController } from './writing/event-rows.controller.js';
import { EventRows } from './writing/event-rows.service.js';
import { EventsRemoval } from './writing/events-removal.service.js';
import { EventWriter } from './writing/event-writer.service.js';
import { EventWritesController } from './writing/event-writes.controller.js';
import { LedgerController } from './writing/ledger.controller.js';
import { Ledger } from './writing/ledger.service.js';

const WRITING = [EventWritesController, ...PART_CONTROLLERS, LedgerController, EventRowsController];

@Module({
  imports: [HistoryModule],
  controllers: [
    EventsController,
    EventHistoryController,
    DeletedEventsController,
    ...WRITING,
    EditorialController,
    SuggestionsController,
  ],
  providers: [
    ...[EventListQueries, EventDetailQueries, EventHistoryQueries, DeletedEventsQueries, RefsService],
    ...[EventAddresses, NeighboursQueries],
    ...[EventWriter, EventCreation, EventChanges, EventParts, EventRows, EventsRemoval, Ledger],
    ...[Editorial, EventsTogether, EditorialQueries, ReviewQueueQueries, ReviewedChangesQueries, Suggestions],
  ],
  exports: [EventWriter, EventChanges, EventsRemoval, EventAddresses, EventListQueries, EditorialQueries, RefsService],
})
export class EventsModule {}
