import { Module } from '@nestjs/common';
import { HistoryModule } from '../history/history.module.js';
import { standingMergesOf } from '../history/standing-merges.controller.js';
import { MERGING_ACTORS } from './actor-merge.js';
import { ActorWritesController } from './actor-writes.controller.js';
import { ActorsController } from './actors.controller.js';
import { ActorsQueries } from './actors.queries.js';
import { ActorsService } from './actors.service.js';

@Module({
  imports: [HistoryModule],
  controllers: [ActorsController, ActorWritesController, standingMergesOf(MERGING_ACTORS)],
  providers: [ActorsQueries, ActorsService],
  exports: [ActorsQueries, ActorsService],
})
export class ActorsModule {}
