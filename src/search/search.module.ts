import { Module } from '@nestjs/common';
import { ActorsModule } from '../actors/actors.module.js';
import { EventsModule } from '../events/events.module.js';
import { PlacesQueries } from './places.queries.js';
import { CitedQueries } from './cited.queries.js';
import { SearchController } from './search.controller.js';
import { SearchService } from './search.service.js';

@Module({
  imports: [ActorsModule, EventsModule],
  controllers: [SearchController],
  providers: [SearchService, PlacesQueries, CitedQueries],
})
export class SearchModule {}
