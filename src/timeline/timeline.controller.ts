import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForReaders } from '../common/allow.js';
import { JSON_TYPE } from '../common/json.js';
import { AsSeen, type Perspective } from '../common/perspective.js';
import { EventFilterDto } from '../events/event-filter.dto.js';
import { SpanQueries } from './span.queries.js';
import { TimelineSpanDto } from './span.dto.js';
import { TileQueryDto } from './tile-query.dto.js';
import { TileDto } from './tile.dto.js';
import { TileQueries } from './tile.queries.js';
import { TimelineQueryDto } from './timeline-query.dto.js';
import { TimelineDto } from './timeline.dto.js';
import { TimelineQueries } from './timeline.queries.js';

@ApiTags('timeline')
@ForReaders()
@Controller('timeline')
export class TimelineController {
  constructor(
    private readonly queries: TimelineQueries,
    private readonly tiles: TileQueries,
    private readonly spans: SpanQueries,
  ) {}

  @Get()
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'The most telling items of a window, and the density of everything in it' })
  @ApiOkResponse({ type: TimelineDto })
  window(@Query() query: TimelineQueryDto, @AsSeen() perspective: Perspective): Promise<string> {
    return this.queries.window(query, perspective);
  }

  @Get('tile')
  @Header('content-type', JSON_TYPE)
  @ApiOperation({
    summary: 'What is shown of a fixed stretch of time at a step of the zoom, and the density of everything in it',
  })
  @ApiOkResponse({ type: TileDto })
  tile(@Query() query: TileQueryDto, @AsSeen() perspective: Perspective): Promise<string> {
    return this.tiles.tile(query, perspective);
  }

  @Get('span')
  @ApiOperation({ summary: 'From when to when the events of a view reach, and how many there are' })
  @ApiOkResponse({ type: TimelineSpanDto })
  span(@Query() query: EventFilterDto, @AsSeen() perspective: Perspective): Promise<TimelineSpanDto> {
    return this.spans.span(query, perspective);
  }
}
