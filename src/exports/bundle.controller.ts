import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ForReaders } from '../common/allow.js';
import { Clock } from '../common/clock.js';
import { notFound, uuidOrSlug } from '../common/identifier.js';
import { JSON_TYPE } from '../common/json.js';
import { KnownOnDto } from '../common/known-on.dto.js';
import { AsSeen, type Perspective } from '../common/perspective.js';
import { named } from '../common/sql/named.js';
import { worldOf } from '../common/sql/world.js';
import { Database } from '../database/database.js';
import { Parameters } from '../database/parameters.js';
import { bundleSql } from './bundle.sql.js';

@ApiTags('exports')
@ForReaders()
@Controller('dossiers')
export class BundleController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Get(':id/bundle.json')
  @ApiOperation({ summary: 'A whole dossier in one file, which can be brought in again without loss' })
  @ApiOkResponse({ description: 'Dossier, actors, sources and events, joined by slugs', schema: { type: 'object' } })
  async bundle(
    @Param('id') id: string,
    @Query() _: KnownOnDto,
    @AsSeen() perspective: Perspective,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const dossier = uuidOrSlug(id);
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const sql = bundleSql(named('d', dossier, parameters), world);
    const [row] = await this.database.read<{ json: string }>(sql, parameters.values, 'export');
    if (!row) throw notFound('dossier', id);
    void reply
      .header('content-type', JSON_TYPE)
      .header('content-disposition', `attachment; filename="${dossier}.bundle.json"`);
    return row.json;
  }
}
