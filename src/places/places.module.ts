import { Module } from '@nestjs/common';
import { PlacesController } from './places.controller.js';
import { PlacesQueries } from './places.queries.js';

@Module({ controllers: [PlacesController], providers: [PlacesQueries] })
export class PlacesModule {}
