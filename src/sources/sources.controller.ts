import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ForReaders } from '../common/allow.js';
import { answerOne, LeadsOn } from '../common/found-one.js';
import { notFound, uuidOrSlug } from '../common/identifier.js';
import { JSON_TYPE } from '../common/json.js';
import { AsOfDto } from '../common/known-on.dto.js';
import { AsOf, type Perspective } from '../common/perspective.js';
import { SourceDto, SourcePageDto, SourceQueryDto } from './sources.dto.js';
import { SourcesQueries } from './sources.queries.js';

@ApiTags('sources')
@ForReaders()
@Controller('sources')
export class SourcesController {
  constructor(private readonly queries: SourcesQueries) {}

  @Get()
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Documents, newest first' })
  @ApiOkResponse({ type: SourcePageDto })
  list(@Query() query: SourceQueryDto, @AsOf() perspective: Perspective): Promise<string> {
    return this.queries.page(query, perspective);
  }

  @Get(':id')
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'One document' })
  @ApiOkResponse({ type: SourceDto })
  @LeadsOn()
  async one(
    @Param('id') id: string,
    @Query() _: AsOfDto,
    @AsOf() perspective: Perspective,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const source = await this.queries.one(uuidOrSlug(id), perspective);
    if (!source) throw notFound('source', id);
    return answerOne(reply, 'sources', source);
  }
}
