import { Module } from '@nestjs/common';
import { RevisionsQueries } from './revisions.queries.js';
import { RevisionsService } from './revisions.service.js';

@Module({ providers: [RevisionsService, RevisionsQueries], exports: [RevisionsService, RevisionsQueries] })
export class HistoryModule {}
