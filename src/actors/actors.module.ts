import { Module } from '@nestjs/common';
import { HistoryModule } from '../history/history.module.js';
import { ActorWritesController } from './actor-writes.controller.js';
import { ActorsController } from './actors.controller.js';
import { ActorsQueries } from './actors.queries.js';
import { ActorsService } from './actors.service.js';

@Module({
  imports: [HistoryModule],
  controllers: [ActorsController, ActorWritesController],
  providers: [ActorsQueries, ActorsService],
  exports: [ActorsQueries, ActorsService],
})
export class ActorsModule {}
