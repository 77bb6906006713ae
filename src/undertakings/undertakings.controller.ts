import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForReaders } from '../common/allow.js';
import { AsSeen, type Perspective } from '../common/perspective.js';
import { UndertakingQueryDto } from './undertakings-query.dto.js';
import { UndertakingPageDto } from './undertakings.dto.js';
import { UndertakingsQueries } from './undertakings.queries.js';

@ApiTags('undertakings')
@ForReaders()
@Controller('undertakings')
export class UndertakingsController {
  constructor(private readonly queries: UndertakingsQueries) {}

  @Get()
  @ApiOperation({ summary: 'Threats, deadlines, commitments and proposals, and what came of them' })
  @ApiOkResponse({ type: UndertakingPageDto })
  list(@Query() query: UndertakingQueryDto, @AsSeen() perspective: Perspective): Promise<UndertakingPageDto> {
    return this.queries.page(query, perspective);
  }
}
