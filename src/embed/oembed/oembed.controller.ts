import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ForReaders } from '../../common/allow.js';
import { Problem } from '../../common/problem.js';
import { Refuses } from '../../common/refuses.js';
import { languageAsked } from '../language-asked.js';
import { EMBED_SETTINGS, type EmbedSettings } from '../settings.js';
import { OembedDto, OembedQueryDto } from './oembed.dto.js';
import { Oembed } from './oembed.service.js';
import { oembedXml } from './oembed-xml.js';

@ApiTags('timeline')
@ForReaders()
@Controller('oembed')
export class OembedController {
  constructor(
    private readonly oembed: Oembed,
    @Inject(EMBED_SETTINGS) private readonly settings: EmbedSettings,
  ) {}

  @Get()
  @ApiOperation({ summary: 'How a link to a dossier or an event is shown on pages of others (oEmbed 1.0)' })
  @ApiOkResponse({ type: OembedDto })
  @Refuses('not_found', 'not_implemented')
  async of(
    @Query() query: OembedQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OembedDto | string> {
    const { format = 'json' } = query;
    if (format !== 'json' && format !== 'xml') {
      throw new Problem('not_implemented', 'It is told as json or as xml.');
    }
    const { protocol, host } = reply.request;
    const here = this.settings.publicUrl ?? `${protocol}://${host}`;
    const told = await this.oembed.of(query, here, languageAsked(reply.request));
    if (format === 'json') return told;
    void reply.header('content-type', 'text/xml; charset=utf-8');
    return oembedXml(told);
  }
}
