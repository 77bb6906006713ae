import { Module } from '@nestjs/common';
import { HistoryModule } from '../history/history.module.js';
import { PublisherWritesController } from './publisher-writes.controller.js';
import { PublishersController } from './publishers.controller.js';
import { PublishersQueries } from './publishers.queries.js';
import { PublishersService } from './publishers.service.js';

@Module({
  imports: [HistoryModule],
  controllers: [PublishersController, PublisherWritesController],
  providers: [PublishersQueries, PublishersService],
  exports: [PublishersService],
})
export class PublishersModule {}
