import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForReaders } from '../common/allow.js';
import { AsSeen, type Perspective } from '../common/perspective.js';
import { EventFilterDto } from '../events/event-filter.dto.js';
import { NetworkDto } from './network.dto.js';
import { NetworkQueries } from './network.queries.js';

@ApiTags('network')
@ForReaders()
@Controller('network')
export class NetworkController {
  constructor(private readonly queries: NetworkQueries) {}

  @Get()
  @ApiOperation({
    summary: 'Who met whom, how often, and through whom: of talks, meetings and contacts that took place',
  })
  @ApiOkResponse({ type: NetworkDto })
  network(@Query() filter: EventFilterDto, @AsSeen() perspective: Perspective): Promise<NetworkDto> {
    return this.queries.of(filter, perspective);
  }
}
