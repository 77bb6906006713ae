import { Module } from '@nestjs/common';
import { BriefingController } from './briefing.controller.js';
import { BriefingQueries } from './briefing.queries.js';

@Module({ controllers: [BriefingController], providers: [BriefingQueries] })
export class BriefingModule {}
