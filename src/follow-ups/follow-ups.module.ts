import { Module } from '@nestjs/common';
import { FollowUpStatistics } from './follow-up-statistics.js';
import { FollowUpsController } from './follow-ups.controller.js';
import { FollowUpsQueries } from './follow-ups.queries.js';

@Module({
  controllers: [FollowUpsController],
  providers: [FollowUpsQueries, FollowUpStatistics],
})
export class FollowUpsModule {}
