import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ForReaders } from '../common/allow.js';
import { answerOne, LeadsOn } from '../common/found-one.js';
import { notFound, uuidOrSlug } from '../common/identifier.js';
import { JSON_TYPE } from '../common/json.js';
import { AsOfDto } from '../common/known-on.dto.js';
import { AsOf, type Perspective } from '../common/perspective.js';
import { PublisherDto, PublisherPageDto, PublisherQueryDto } from './publishers.dto.js';
import { PublishersQueries } from './publishers.queries.js';

@ApiTags('publishers')
@ForReaders()
@Controller('publishers')
export class PublishersController {
  constructor(private readonly queries: PublishersQueries) {}

  @Get()
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Whoever brings documents out, by name; found in any spelling' })
  @ApiOkResponse({ type: PublisherPageDto })
  list(@Query() query: PublisherQueryDto, @AsOf() perspective: Perspective): Promise<string> {
    return this.queries.page(query, perspective);
  }

  @Get(':id')
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'One publisher' })
  @ApiOkResponse({ type: PublisherDto })
  @LeadsOn()
  async one(
    @Param('id') id: string,
    @Query() _: AsOfDto,
    @AsOf() perspective: Perspective,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const publisher = await this.queries.one(uuidOrSlug(id), perspective);
    if (!publisher) throw notFound('publisher', id);
    return answerOne(reply, 'publishers', publisher);
  }
}
