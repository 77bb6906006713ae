import { Controller, Get, Header, Inject, Param, Query, Req, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Public } from '../common/allow.js';
import { Problem } from '../common/problem.js';
import { EmbedQueryDto } from './embed-query.dto.js';
import { EmbedRefusals } from './embed-refusals.filter.js';
import { languageAsked } from './language-asked.js';
import { EmbedPages } from './page/pages.service.js';
import { EMBED_SETTINGS, type EmbedSettings } from './settings.js';

/** Timelines for frames on pages of others: as readers see them, without session or cookie. No part of the API: what they answer is for people. */
@ApiExcludeController()
@Public()
@UseFilters(EmbedRefusals)
@Controller('embed/d')
export class EmbedController {
  constructor(
    private readonly pages: EmbedPages,
    @Inject(EMBED_SETTINGS) private readonly settings: EmbedSettings,
  ) {}

  @Get(':dossier')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'public, max-age=60')
  @Header('vary', 'accept-language')
  async page(
    @Param('dossier') dossier: string,
    @Query() query: EmbedQueryDto,
    @Req() request: FastifyRequest,
  ): Promise<string> {
    if (this.settings.readAccess === 'members') throw new Problem('forbidden', 'Reading is for members.');
    return this.pages.page(dossier, query, languageAsked(request));
  }
}
