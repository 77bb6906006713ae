import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForReaders } from '../common/allow.js';
import { AsSeen, type Perspective } from '../common/perspective.js';
import { PositionQueryDto, PositionsDto } from './positions.dto.js';
import { PositionsQueries } from './positions.queries.js';

@ApiTags('positions')
@ForReaders()
@Controller('positions')
export class PositionsController {
  constructor(private readonly queries: PositionsQueries) {}

  @Get()
  @ApiOperation({ summary: 'What each side has stated on an issue over time, and where an editor marked a move' })
  @ApiOkResponse({ type: PositionsDto })
  on(@Query() query: PositionQueryDto, @AsSeen() perspective: Perspective): Promise<PositionsDto> {
    return this.queries.on(query, perspective);
  }
}
