import { Module } from '@nestjs/common';
import { HistoryModule } from '../history/history.module.js';
import { SourcesController } from './sources.controller.js';
import { SourcesQueries } from './sources.queries.js';
import { SourcesService } from './sources.service.js';

@Module({
  imports: [HistoryModule],
  controllers: [SourcesController],
  providers: [SourcesQueries, SourcesService],
  exports: [SourcesService],
})
export class SourcesModule {}
