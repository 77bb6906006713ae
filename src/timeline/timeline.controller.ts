import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForReaders } from '../common/allow.js';
import { JSON_TYPE } from '../common/json.js';
import { AsSeen, type Perspective } from '../common/perspective.js';
import { TimelineQueryDto } from './timeline-query.dto.js';
import { TimelineDto } from './timeline.dto.js';
import { TimelineQueries } from './timeline.queries.js';

@ApiTags('timeline')
@ForReaders()
@Controller('timeline')
export class TimelineController {
  constructor(private readonly queries: TimelineQueries) {}

  @Get()
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'The most telling items of a window, and the density of everything in it' })
  @ApiOkResponse({ type: TimelineDto })
  window(@Query() query: TimelineQueryDto, @AsSeen() perspective: Perspective): Promise<string> {
    return this.queries.window(query, perspective);
  }
}
