import { Module } from '@nestjs/common';
import { MergesService } from './merges.service.js';
import { RecordHistoryController } from './record-history.controller.js';
import { RecordHistoryQueries } from './record-history.queries.js';
import { RevisionsQueries } from './revisions.queries.js';
import { RevisionsService } from './revisions.service.js';
import { UndoMergeService } from './undo-merge.service.js';

@Module({
  controllers: [RecordHistoryController],
  providers: [RevisionsService, MergesService, UndoMergeService, RevisionsQueries, RecordHistoryQueries],
  exports: [RevisionsService, MergesService, UndoMergeService, RevisionsQueries],
})
export class HistoryModule {}
