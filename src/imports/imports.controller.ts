import { Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../common/allow.js';
import { Refuses } from '../common/refuses.js';
import { Author, type Viewer } from '../common/viewer.js';
import { by } from '../history/by.js';
import { BundleImportService } from './bundle-import.service.js';
import { ImportedDto } from './imported.dto.js';
import { readBundle } from './read-bundle.js';
import { reportOf } from './report-of-import.js';
import { bundleSent, SENT_AS_FILE } from './sent-file.js';

@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  constructor(private readonly bundles: BundleImportService) {}

  @Post()
  @Allow('import.apply')
  @HttpCode(201)
  @Refuses('conflict', 'too_large', 'unsupported_media_type')
  @ApiOperation({
    summary: 'Bring in a whole dossier from a bundle: all of it, or nothing',
    description:
      'An archive as bundle.zip gives it, or a bundle of any format as JSON; as application/json it may have a megabyte.',
  })
  @ApiConsumes(...SENT_AS_FILE, 'application/json')
  @ApiBody({ schema: { type: 'object', description: 'The bundle' } })
  @ApiCreatedResponse({ type: ImportedDto })
  async bringIn(
    @Req() request: FastifyRequest,
    @Author() author: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportedDto> {
    const bundle = await readBundle(await bundleSent(request));
    const imported = await this.bundles.import(bundle, { ...by(author), reason: 'Import of a bundle' });
    const { slug, title } = bundle.dossier;
    void reply.header('location', `/api/dossiers/${slug}`);
    return { dossier: slug, title, events: imported.events, report: reportOf(imported) };
  }
}
