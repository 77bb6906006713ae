import { Module } from '@nestjs/common';
import { HistoryModule } from '../history/history.module.js';
import { standingMergesOf } from '../history/standing-merges.controller.js';
import { MERGING_PUBLISHERS } from './publisher-merge.js';
import { PublisherWritesController } from './publisher-writes.controller.js';
import { PublishersController } from './publishers.controller.js';
import { PublishersQueries } from './publishers.queries.js';
import { PublishersService } from './publishers.service.js';

@Module({
  imports: [HistoryModule],
  controllers: [PublishersController, PublisherWritesController, standingMergesOf(MERGING_PUBLISHERS)],
  providers: [PublishersQueries, PublishersService],
  exports: [PublishersService],
})
export class PublishersModule {}
