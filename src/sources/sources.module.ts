import { Module } from '@nestjs/common';
import { HistoryModule } from '../history/history.module.js';
import { standingMergesOf } from '../history/standing-merges.controller.js';
import { MERGING_SOURCES } from './source-merge.js';
import { PublishersModule } from '../publishers/publishers.module.js';
import { SourceWritesController } from './source-writes.controller.js';
import { SourcesController } from './sources.controller.js';
import { SourcesQueries } from './sources.queries.js';
import { SourcesService } from './sources.service.js';

@Module({
  imports: [HistoryModule, PublishersModule],
  controllers: [SourcesController, SourceWritesController, standingMergesOf(MERGING_SOURCES)],
  providers: [SourcesQueries, SourcesService],
  exports: [SourcesService],
})
export class SourcesModule {}
