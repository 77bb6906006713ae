import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForReaders } from '../common/allow.js';
import { AsSeen, type Perspective } from '../common/perspective.js';
import { DisputePageDto, DisputeQueryDto } from './disputes.dto.js';
import { DisputesQueries } from './disputes.queries.js';

@ApiTags('disputes')
@ForReaders()
@Controller('disputes')
export class DisputesController {
  constructor(private readonly queries: DisputesQueries) {}

  @Get()
  @ApiOperation({ summary: 'Each contested question with the accounts of it, and how it stands' })
  @ApiOkResponse({ type: DisputePageDto })
  page(@Query() query: DisputeQueryDto, @AsSeen() perspective: Perspective): Promise<DisputePageDto> {
    return this.queries.page(query, perspective);
  }
}
