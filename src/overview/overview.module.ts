import { Module } from '@nestjs/common';
import { KnownDaysQueries } from './known-days.queries.js';
import { OverviewController } from './overview.controller.js';
import { OverviewQueries } from './overview.queries.js';

@Module({ controllers: [OverviewController], providers: [OverviewQueries, KnownDaysQueries] })
export class OverviewModule {}
