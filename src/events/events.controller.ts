import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ForReaders } from '../common/allow.js';
import { etag } from '../common/if-match.js';
import { notFound } from '../common/identifier.js';
import { JSON_TYPE } from '../common/json.js';
import { KnownOnDto } from '../common/known-on.dto.js';
import { AsSeen, type Perspective } from '../common/perspective.js';
import { EventAddresses } from './event-addresses.queries.js';
import { EventDetailQueries } from './event-detail.queries.js';
import { ChainDto, EventDetailDto } from './event-detail.dto.js';
import { EventFilterDto, EventQueryDto } from './event-filter.dto.js';
import { EventListQueries } from './event-list.queries.js';
import { EventPageDto } from './event-summary.dto.js';
import { NeighboursDto } from './neighbours.dto.js';
import { NeighboursQueries } from './neighbours.queries.js';

@ApiTags('events')
@ForReaders()
@Controller('events')
export class EventsController {
  constructor(
    private readonly lists: EventListQueries,
    private readonly details: EventDetailQueries,
    private readonly beside: NeighboursQueries,
    private readonly addresses: EventAddresses,
  ) {}

  @Get()
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Events under a filter, a page at a time' })
  @ApiOkResponse({ type: EventPageDto })
  list(@Query() query: EventQueryDto, @AsSeen() perspective: Perspective): Promise<string> {
    return this.lists.page(query, perspective);
  }

  @Get(':id')
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'One event, whole' })
  @ApiOkResponse({ type: EventDetailDto })
  async one(
    @Param('id') id: string,
    @Query() _: KnownOnDto,
    @AsSeen() perspective: Perspective,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const event = await this.details.one(await this.addresses.find(id, perspective.seesDrafts), perspective);
    if (!event) throw notFound('event', id);
    void reply.header('etag', etag(event.version));
    return event.json;
  }

  @Get(':id/chain')
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'The thread that an event belongs to, oldest first' })
  @ApiOkResponse({ type: ChainDto })
  async chain(@Param('id') id: string, @Query() _: KnownOnDto, @AsSeen() perspective: Perspective): Promise<string> {
    const chain = await this.details.chain(await this.addresses.find(id, perspective.seesDrafts), perspective);
    if (chain === null) throw notFound('event', id);
    return chain;
  }

  @Get(':id/neighbours')
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'The events before and after one in time, under a filter' })
  @ApiOkResponse({ type: NeighboursDto })
  async neighbours(
    @Param('id') id: string,
    @Query() query: EventFilterDto,
    @AsSeen() perspective: Perspective,
  ): Promise<string> {
    const found = await this.beside.of(await this.addresses.find(id, perspective.seesDrafts), query, perspective);
    if (found === null) throw notFound('event', id);
    return found;
  }
}
