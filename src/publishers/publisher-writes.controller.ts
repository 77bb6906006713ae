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
import { CORRECTED, requireMayCorrect } from '../common/may-correct.js';
import { MergeDto } from '../common/merge.dto.js';
import { referencesTo } from '../common/references.js';
import { Author, type Viewer } from '../common/viewer.js';
import { Database } from '../database/database.js';
import { lockOne } from '../database/lock-one.js';
import { by } from '../history/by.js';
import { MergesService } from '../history/merges.service.js';
import { PublisherInputDto, PublisherPatchDto } from './publisher-input.dto.js';
import { MERGING_PUBLISHERS } from './publisher-merge.js';
import { REFERENCES_TO_PUBLISHERS } from './publisher-references.sql.js';
import { Publisher } from './publisher.entity.js';
import { PublisherDto, PublisherReferencesDto } from './publishers.dto.js';
import { PublishersQueries } from './publishers.queries.js';
import { PublishersService } from './publishers.service.js';

@ApiTags('publishers')
@Controller('publishers')
export class PublisherWritesController {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly publishers: PublishersService,
    private readonly merges: MergesService,
    private readonly queries: PublishersQueries,
  ) {}

  @Post()
  @Allow('publisher.write')
  @TakesIdempotencyKey()
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Record a publisher; 409 with the one that has its name or slug already' })
  @ApiCreatedResponse({ type: PublisherDto })
  async create(
    @Body() input: PublisherInputDto,
    @Author() author: Viewer,
    @Repeat() repeat: Repeatable | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { id, slug } = await this.database.write((manager) =>
      this.idempotency.once(manager, repeat, async () => {
        const made = await this.publishers.create(manager, input, by(author));
        return { id: made.id, slug: made.slug };
      }),
    );
    return answerCreated(reply, 'publishers', await this.readBack(id), slug);
  }

  @Patch(':id')
  @Allow('publisher.write')
  @NeedsIfMatch()
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Change what is given of a publisher; its sources follow', description: CORRECTED })
  @ApiOkResponse({ type: PublisherDto })
  async change(
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { reason, ...changes }: PublisherPatchDto,
    @Author() author: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const changed = await this.database.write(async (manager) => {
      const publisher = await lockOne(manager, Publisher, uuidOrSlug(id));
      requireMatch(ifMatch, publisher.version);
      await requireMayCorrect(manager, 'publisher', publisher.id, author, reason);
      await this.publishers.change(manager, publisher.id, changes, by(author, reason));
      return publisher.id;
    });
    return answerOne(reply, 'publishers', await this.readBack(changed));
  }

  @Post(':id/merge')
  @Allow('merge')
  @TakesIdempotencyKey()
  @HttpCode(200)
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Merge a publisher into another, which takes over all that refers to it; answers that one' })
  @ApiOkResponse({ type: PublisherDto })
  async merge(
    @Param('id') id: string,
    @Body() { into, reason }: MergeDto,
    @Author() author: Viewer,
    @Repeat() repeat: Repeatable | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const survivor = await this.database.write((manager) =>
      this.idempotency.once(manager, repeat, async () => ({
        id: await this.merges.merge(manager, MERGING_PUBLISHERS, { id: uuidOrSlug(id), into }, by(author, reason)),
      })),
    );
    return answerOne(reply, 'publishers', await this.readBack(survivor.id));
  }

  @Get(':id/references')
  @Allow('merge')
  @ApiOperation({ summary: 'How often it is referred to: what a merge would move' })
  @ApiOkResponse({ type: PublisherReferencesDto })
  referencesOf(@Param('id') id: string): Promise<PublisherReferencesDto> {
    return referencesTo(this.database, ['publisher', 'publishers'], REFERENCES_TO_PUBLISHERS, id);
  }

  /** As it is once the transaction that wrote it has ended: nobody waits for the answer. */
  private async readBack(id: string): Promise<FoundOne> {
    const found = await this.queries.one(id, { seesDrafts: true }, 'primary');
    if (!found) throw notFound('publisher', id);
    return found;
  }
}
