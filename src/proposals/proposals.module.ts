import { Module } from '@nestjs/common';
import { ProposalsController } from './proposals.controller.js';
import { ProposalsQueries } from './proposals.queries.js';
import { ProposalsService } from './proposals.service.js';

@Module({ controllers: [ProposalsController], providers: [ProposalsQueries, ProposalsService] })
export class ProposalsModule {}
