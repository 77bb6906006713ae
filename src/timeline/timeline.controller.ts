import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForReaders } from '../common/allow.js';
import { JSON_TYPE } from '../common/json.js';
import { SeesDrafts } from '../common/sees-drafts.js';
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
  window(@Query() query: TimelineQueryDto, @SeesDrafts() seesDrafts: boolean): Promise<string> {
    return this.queries.window(query, { seesDrafts, knownOn: query.knownOn });
  }
}
