import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForReaders } from '../common/allow.js';
import { AsSeen, type Perspective } from '../common/perspective.js';
import { EventFilterDto } from '../events/event-filter.dto.js';
import { PlacesDto } from './places.dto.js';
import { PlacesQueries } from './places.queries.js';

@ApiTags('places')
@ForReaders()
@Controller('places')
export class PlacesController {
  constructor(private readonly queries: PlacesQueries) {}

  @Get()
  @ApiOperation({
    summary: 'Where events were, how many at each place, and in which order talks went from one to another',
  })
  @ApiOkResponse({ type: PlacesDto })
  places(@Query() filter: EventFilterDto, @AsSeen() perspective: Perspective): Promise<PlacesDto> {
    return this.queries.of(filter, perspective);
  }
}
