import { Module } from '@nestjs/common';
import { PositionsController } from './positions.controller.js';
import { PositionsQueries } from './positions.queries.js';

@Module({ controllers: [PositionsController], providers: [PositionsQueries] })
export class PositionsModule {}
