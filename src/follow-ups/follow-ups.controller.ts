import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForReaders } from '../common/allow.js';
import { JSON_TYPE } from '../common/json.js';
import { AsSeen, type Perspective } from '../common/perspective.js';
import { FollowUpFilterDto, FollowUpQueryDto } from './follow-up-query.dto.js';
import { FollowUpStatistics } from './follow-up-statistics.js';
import { FollowUpPageDto } from './follow-ups.dto.js';
import { FollowUpsQueries } from './follow-ups.queries.js';
import { FollowUpStatisticsDto } from './statistics.dto.js';

@ApiTags('follow-ups')
@ForReaders()
@Controller('follow-ups')
export class FollowUpsController {
  constructor(
    private readonly queries: FollowUpsQueries,
    private readonly statistics: FollowUpStatistics,
  ) {}

  @Get()
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Announced next steps and what became of them, in the order they were announced' })
  @ApiOkResponse({ type: FollowUpPageDto })
  list(@Query() query: FollowUpQueryDto, @AsSeen() perspective: Perspective): Promise<string> {
    return this.queries.page(query, perspective);
  }

  @Get('statistics')
  @ApiOperation({ summary: 'How many came true, how late and where, each number with how many are behind it' })
  @ApiOkResponse({ type: FollowUpStatisticsDto })
  numbers(@Query() query: FollowUpFilterDto, @AsSeen() perspective: Perspective): Promise<FollowUpStatisticsDto> {
    return this.statistics.of(query, perspective);
  }
}
