import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { notFound, uuidOrSlug } from '../common/identifier.js';
import { JSON_TYPE } from '../common/json.js';
import { Database } from '../database/database.js';
import { BUNDLE } from './bundle.sql.js';

@ApiTags('exports')
@Controller('dossiers')
export class BundleController {
  constructor(private readonly database: Database) {}

  @Get(':id/bundle.json')
  @ApiOperation({ summary: 'A whole dossier in one file, which can be brought in again without loss' })
  @ApiOkResponse({ description: 'Dossier, actors, sources and events, joined by slugs', schema: { type: 'object' } })
  async bundle(@Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const dossier = uuidOrSlug(id);
    const [row] = await this.database.read<{ json: string }>(BUNDLE, [dossier]);
    if (!row) throw notFound('dossier', id);
    void reply
      .header('content-type', JSON_TYPE)
      .header('content-disposition', `attachment; filename="${dossier}.bundle.json"`);
    return row.json;
  }
}
