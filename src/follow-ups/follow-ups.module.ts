import { Module } from '@nestjs/common';
import { FollowUpReader } from './follow-up-reader.js';
import { FollowUpStatistics } from './follow-up-statistics.js';
import { FollowUpsController } from './follow-ups.controller.js';
import { FollowUpsQueries } from './follow-ups.queries.js';

@Module({
  controllers: [FollowUpsController],
  providers: [FollowUpReader, FollowUpsQueries, FollowUpStatistics],
})
export class FollowUpsModule {}
