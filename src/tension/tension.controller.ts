import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForReaders } from '../common/allow.js';
import { AsSeen, type Perspective } from '../common/perspective.js';
import { TensionQueryDto } from './tension-query.dto.js';
import { TensionDto } from './tension.dto.js';
import { TensionQueries } from './tension.queries.js';

@ApiTags('tension')
@ForReaders()
@Controller('tension')
export class TensionController {
  constructor(private readonly queries: TensionQueries) {}

  @Get()
  @ApiOperation({
    summary: 'Words and deeds week by week, each week with the events that made it, and the weeks that stand out',
  })
  @ApiOkResponse({ type: TensionDto })
  weeks(@Query() query: TensionQueryDto, @AsSeen() perspective: Perspective): Promise<TensionDto> {
    return this.queries.weeks(query, perspective);
  }
}
