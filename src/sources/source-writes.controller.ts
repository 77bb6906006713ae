import { Body, Controller, Get, Header, Headers, HttpCode, Param, Patch, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow } from '../common/allow.js';
import { answerCreated, answerOne, type FoundOne } from '../common/found-one.js';
import { Idempotency } from '../common/idempotency/idempotency.js';
import { Repeat, TakesIdempotencyKey, type Repeatable } from '../common/idempotency/repeatable.js';
import { notFound, uuidOrSlug } from '../common/identifier.js';
import { NeedsIfMatch, requireMatch } from '../common/if-match.js';
import { JSON_TYPE } from '../common/json.js';
import { lockOne } from '../database/lock-one.js';
import { CORRECTED, requireMayCorrect } from '../common/may-correct.js';
import { MergeDto } from '../common/merge.dto.js';
import { referencesTo } from '../common/references.js';
import { Author, type Viewer } from '../common/viewer.js';
import { Database } from '../database/database.js';
import { by } from '../history/by.js';
import { MergesService } from '../history/merges.service.js';
import { SourceInputDto, SourcePatchDto } from './source-input.dto.js';
import { MERGING_SOURCES } from './source-merge.js';
import { REFERENCES_TO_SOURCES } from './source-references.sql.js';
import { Source } from './source.entity.js';
import { SourceDto, SourceReferencesDto } from './sources.dto.js';
import { SourcesQueries } from './sources.queries.js';
import { SourcesService } from './sources.service.js';

@ApiTags('sources')
@Controller('sources')
export class SourceWritesController {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly sources: SourcesService,
    private readonly merges: MergesService,
    private readonly queries: SourcesQueries,
  ) {}

  @Post()
  @Allow('source.write')
  @TakesIdempotencyKey()
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Record a document; 409 with the one that has its address already' })
  @ApiCreatedResponse({ type: SourceDto })
  async create(
    @Body() input: SourceInputDto,
    @Author() author: Viewer,
    @Repeat() repeat: Repeatable | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { id, slug } = await this.database.write((manager) =>
      this.idempotency.once(manager, repeat, async () => {
        const made = await this.sources.create(manager, input, by(author));
        return { id: made.id, slug: made.slug };
      }),
    );
    return answerCreated(reply, 'sources', await this.readBack(id), slug);
  }

  @Patch(':id')
  @Allow('source.write')
  @NeedsIfMatch()
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Change what is given of a document', description: CORRECTED })
  @ApiOkResponse({ type: SourceDto })
  async change(
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { reason, ...changes }: SourcePatchDto,
    @Author() author: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const changed = await this.database.write(async (manager) => {
      const source = await lockOne(manager, Source, uuidOrSlug(id));
      requireMatch(ifMatch, source.version);
      await requireMayCorrect(manager, 'source', source.id, author, reason);
      await this.sources.change(manager, source, changes, by(author, reason));
      return source.id;
    });
    return answerOne(reply, 'sources', await this.readBack(changed));
  }

  @Post(':id/merge')
  @Allow('merge')
  @TakesIdempotencyKey()
  @HttpCode(200)
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Merge a document into another, which takes over all that refers to it; answers that one' })
  @ApiOkResponse({ type: SourceDto })
  async merge(
    @Param('id') id: string,
    @Body() { into, reason }: MergeDto,
    @Author() author: Viewer,
    @Repeat() repeat: Repeatable | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const survivor = await this.database.write((manager) =>
      this.idempotency.once(manager, repeat, async () => ({
        id: await this.merges.merge(manager, MERGING_SOURCES, { id: uuidOrSlug(id), into }, by(author, reason)),
      })),
    );
    return answerOne(reply, 'sources', await this.readBack(survivor.id));
  }

  @Get(':id/references')
  @Allow('merge')
  @ApiOperation({ summary: 'How often it is referred to: what a merge would move' })
  @ApiOkResponse({ type: SourceReferencesDto })
  referencesOf(@Param('id') id: string): Promise<SourceReferencesDto> {
    return referencesTo(this.database, ['source', 'sources'], REFERENCES_TO_SOURCES, id);
  }

  /** As it is once the transaction that wrote it has ended: nobody waits for the answer. */
  private async readBack(id: string): Promise<FoundOne> {
    const found = await this.queries.one(id, { seesDrafts: true }, 'primary');
    if (!found) throw notFound('source', id);
    return found;
  }
}
