import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ForReaders } from '../common/allow.js';
import { answerOne, LeadsOn } from '../common/found-one.js';
import { notFound, uuidOrSlug } from '../common/identifier.js';
import { JSON_TYPE } from '../common/json.js';
import { AsOfDto } from '../common/known-on.dto.js';
import { AsOf, AsSeen, type Perspective } from '../common/perspective.js';
import { ActorDto, ActorPageDto, ActorQueryDto } from './actors.dto.js';
import { ActorsQueries } from './actors.queries.js';

@ApiTags('actors')
@ForReaders()
@Controller('actors')
export class ActorsController {
  constructor(private readonly queries: ActorsQueries) {}

  @Get()
  @Header('content-type', JSON_TYPE)
  @ApiOperation({
    summary:
      'States, bodies, groups, persons and media, by name in the language asked for; with q by name in any script',
  })
  @ApiOkResponse({ type: ActorPageDto })
  list(@Query() query: ActorQueryDto, @AsSeen() perspective: Perspective): Promise<string> {
    return this.queries.page(query, perspective);
  }

  @Get(':id')
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'One actor with names, aliases and offices' })
  @ApiOkResponse({ type: ActorDto })
  @LeadsOn()
  async one(
    @Param('id') id: string,
    @Query() _: AsOfDto,
    @AsOf() perspective: Perspective,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const actor = await this.queries.one(uuidOrSlug(id), perspective);
    if (!actor) throw notFound('actor', id);
    return answerOne(reply, 'actors', actor);
  }
}
