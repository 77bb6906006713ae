import { Module } from '@nestjs/common';
import { HistoryModule } from '../history/history.module.js';
import { ActorsController } from './actors.controller.js';
import { ActorsQueries } from './actors.queries.js';
import { ActorsService } from './actors.service.js';

@Module({
  imports: [HistoryModule],
  controllers: [ActorsController],
  providers: [ActorsQueries, ActorsService],
  exports: [ActorsService],
})
export class ActorsModule {}
