import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForReaders } from '../common/allow.js';
import { AsSeen, type Perspective } from '../common/perspective.js';
import { RecordHistoryQueries } from './record-history.queries.js';
import { RevisionsPageDto, RevisionsQueryDto } from './revision.dto.js';

@ApiTags('history')
@ForReaders()
@Controller()
export class RecordHistoryController {
  constructor(private readonly history: RecordHistoryQueries) {}

  @Get('dossiers/:id/revisions')
  @ApiOperation({ summary: 'Who changed what of a dossier, when and why, newest first' })
  @ApiOkResponse({ type: RevisionsPageDto })
  ofDossier(
    @Param('id') id: string,
    @Query() query: RevisionsQueryDto,
    @AsSeen() perspective: Perspective,
  ): Promise<RevisionsPageDto> {
    return this.history.page('dossier', id, query, perspective);
  }

  @Get('actors/:id/revisions')
  @ApiOperation({ summary: 'Who changed what of an actor, when and why, newest first' })
  @ApiOkResponse({ type: RevisionsPageDto })
  ofActor(
    @Param('id') id: string,
    @Query() query: RevisionsQueryDto,
    @AsSeen() perspective: Perspective,
  ): Promise<RevisionsPageDto> {
    return this.history.page('actor', id, query, perspective);
  }

  @Get('sources/:id/revisions')
  @ApiOperation({ summary: 'Who changed what of a source, when and why, newest first' })
  @ApiOkResponse({ type: RevisionsPageDto })
  ofSource(
    @Param('id') id: string,
    @Query() query: RevisionsQueryDto,
    @AsSeen() perspective: Perspective,
  ): Promise<RevisionsPageDto> {
    return this.history.page('source', id, query, perspective);
  }

  @Get('publishers/:id/revisions')
  @ApiOperation({ summary: 'Who changed what of a publisher, when and why, newest first' })
  @ApiOkResponse({ type: RevisionsPageDto })
  ofPublisher(
    @Param('id') id: string,
    @Query() query: RevisionsQueryDto,
    @AsSeen() perspective: Perspective,
  ): Promise<RevisionsPageDto> {
    return this.history.page('publisher', id, query, perspective);
  }
}
