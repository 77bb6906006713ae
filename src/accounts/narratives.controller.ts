import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForReaders } from '../common/allow.js';
import { AsSeen, type Perspective } from '../common/perspective.js';
import { NarrativeQueryDto, NarrativesDto } from './narratives.dto.js';
import { NarrativesQueries } from './narratives.queries.js';

@ApiTags('narratives')
@ForReaders()
@Controller('narratives')
export class NarrativesController {
  constructor(private readonly queries: NarrativesQueries) {}

  @Get()
  @ApiOperation({ summary: 'What one side tells of the events beside what another tells; gaps included' })
  @ApiOkResponse({ type: NarrativesDto })
  page(@Query() query: NarrativeQueryDto, @AsSeen() perspective: Perspective): Promise<NarrativesDto> {
    return this.queries.page(query, perspective);
  }
}
