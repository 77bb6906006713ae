import { Injectable } from '@nestjs/common';
import { KeptAnswers } from '../common/kept-answers.js';
import { Clock } from '../common/clock.js';
import { foundNames } from '../common/found-names.js';
import type { Perspective } from '../common/perspective.js';
import { worldOf } from '../common/sql/world.js';
import { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';
import type { EventFilterDto } from '../events/event-filter.dto.js';
import { whereEvent } from '../events/event-filter.sql.js';
import { howMany, type Condition } from '../events/looked-through.js';
import { toldById } from '../events/told-by-id.js';
import type { PlacesDto } from './places.dto.js';
import { MOST_LOOKED, placesSql } from './places.sql.js';

interface PlacesRow extends Pick<
  PlacesDto,
  'looked' | 'nowhere' | 'places' | 'placesTotal' | 'roundsTotal' | 'numberedBy'
> {
  ids: string[];
}

/** Where events were. */
@Injectable()
export class PlacesQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly answers: KeptAnswers,
  ) {}

  of(filter: EventFilterDto, perspective: Perspective): Promise<PlacesDto> {
    return this.answers.answer(['places', filter, perspective], () => this.asked(filter, perspective));
  }

  private async asked(asked: EventFilterDto, perspective: Perspective): Promise<PlacesDto> {
    const now = this.clock.now();
    const filter = await foundNames(this.database, asked, now);
    const condition: Condition = (world, parameters) => whereEvent(filter, parameters, world);
    const parameters = new Parameters();
    const world = worldOf({ ...perspective, language: undefined }, parameters, now);
    const rows = await this.database.read<PlacesRow>(placesSql(world, condition(world, parameters)), parameters.values);
    const [{ ids, ...told }] = rows as [PlacesRow];
    const { looked } = told;
    const count = await howMany(this.database, { looked, isAll: looked < MOST_LOOKED }, condition, perspective, now);
    return { ...count, ...told, events: await toldById(this.database, ids, perspective, now) };
  }
}
