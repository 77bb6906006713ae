import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ForReaders } from '../common/allow.js';
import { answerOne } from '../common/found-one.js';
import { notFound, uuidOrSlug } from '../common/identifier.js';
import { JSON_TYPE } from '../common/json.js';
import { KnownOnDto, LanguageDto } from '../common/known-on.dto.js';
import { AsSeen, type Perspective } from '../common/perspective.js';
import { DossierDto, DossierPageDto, DossierQueryDto, IssuesDto } from './dossiers.dto.js';
import { DossiersQueries } from './dossiers.queries.js';

@ApiTags('dossiers')
@ForReaders()
@Controller('dossiers')
export class DossiersController {
  constructor(private readonly queries: DossiersQueries) {}

  @Get()
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Negotiations' })
  @ApiOkResponse({ type: DossierPageDto })
  list(@Query() query: DossierQueryDto, @AsSeen() perspective: Perspective): Promise<string> {
    return this.queries.page(query, perspective);
  }

  @Get(':id')
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'One negotiation' })
  @ApiOkResponse({ type: DossierDto })
  async one(
    @Param('id') id: string,
    @Query() _: KnownOnDto,
    @AsSeen() perspective: Perspective,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const dossier = await this.queries.one(uuidOrSlug(id), perspective);
    if (!dossier) throw notFound('dossier', id);
    return answerOne(reply, 'dossiers', dossier);
  }

  @Get(':id/issues')
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'What a negotiation is about' })
  @ApiOkResponse({ type: IssuesDto })
  async issues(@Param('id') id: string, @Query() _: LanguageDto, @AsSeen() perspective: Perspective): Promise<string> {
    const issues = await this.queries.issues(uuidOrSlug(id), perspective);
    if (issues === null) throw notFound('dossier', id);
    return issues;
  }
}
