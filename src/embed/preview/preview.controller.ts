import { Controller, Get, Header, Inject, Param, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '../../common/allow.js';
import { Problem } from '../../common/problem.js';
import { pickLanguage } from '../../domain/spoken-languages.js';
import { EMBED_SETTINGS, type EmbedSettings } from '../settings.js';
import { PreviewQueryDto } from './preview-query.dto.js';
import { Previews } from './previews.service.js';

/** Pictures that messengers and pages of others show beside a link: as readers see them, whoever asks. No part of the API: what they show is for people. */
@ApiExcludeController()
@Public()
@Controller('embed/d')
export class PreviewController {
  constructor(
    private readonly previews: Previews,
    @Inject(EMBED_SETTINGS) private readonly settings: EmbedSettings,
  ) {}

  @Get(':dossier/preview.png')
  @Header('content-type', 'image/png')
  @Header('cache-control', 'public, max-age=600')
  @Header('vary', 'accept-encoding')
  async picture(@Param('dossier') dossier: string, @Query() query: PreviewQueryDto): Promise<Buffer> {
    if (this.settings.readAccess === 'members') throw new Problem('forbidden', 'Reading is for members.');
    return this.previews.png(dossier, query, pickLanguage([query.lang ?? null]));
  }
}
