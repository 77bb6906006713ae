import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForReaders } from '../common/allow.js';
import { AsSeen, type Perspective } from '../common/perspective.js';
import { SearchHitsDto, SearchQueryDto } from './search.dto.js';
import { SearchService } from './search.service.js';

@ApiTags('search')
@ForReaders()
@Controller('search')
export class SearchController {
  constructor(private readonly search: SearchService) {}

  @Get()
  @ApiOperation({ summary: 'Whatever is found: days, actors, places, events, quotes and sources' })
  @ApiOkResponse({ type: SearchHitsDto })
  hits(@Query() query: SearchQueryDto, @AsSeen() perspective: Perspective): Promise<SearchHitsDto> {
    return this.search.hits(query, perspective);
  }

  @Get('suggestions')
  @ApiOperation({ summary: 'What may be meant while one types: days, actors, places and events' })
  @ApiOkResponse({ type: SearchHitsDto })
  suggestions(@Query() query: SearchQueryDto, @AsSeen() perspective: Perspective): Promise<SearchHitsDto> {
    return this.search.suggestions(query, perspective);
  }
}
