import { Module } from '@nestjs/common';
import { RecordHistoryController } from './record-history.controller.js';
import { RecordHistoryQueries } from './record-history.queries.js';
import { RevisionsQueries } from './revisions.queries.js';
import { RevisionsService } from './revisions.service.js';

@Module({
  controllers: [RecordHistoryController],
  providers: [RevisionsService, RevisionsQueries, RecordHistoryQueries],
  exports: [RevisionsService, RevisionsQueries],
})
export class HistoryModule {}
