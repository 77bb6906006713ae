import { Body, Controller, Header, Headers, Param, Patch, Post, Put, Res } from '@nestjs/common';
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
import { Author, type Viewer } from '../common/viewer.js';
import { Database } from '../database/database.js';
import { lockOne } from '../database/lock-one.js';
import { by } from '../history/by.js';
import { DossierInputDto, DossierIssuesDto, DossierPatchDto } from './dossier-input.dto.js';
import { Dossier } from './dossier.entity.js';
import { DossierDto } from './dossiers.dto.js';
import { DossiersQueries } from './dossiers.queries.js';
import { DossiersService } from './dossiers.service.js';

/** What a new dossier does not say. */
const UNSAID = { sentence: '', summary: '', translations: {}, languages: [], licence: '', issues: [] };

@ApiTags('dossiers')
@Controller('dossiers')
export class DossierWritesController {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly dossiers: DossiersService,
    private readonly queries: DossiersQueries,
  ) {}

  @Post()
  @Allow('dossier.write')
  @TakesIdempotencyKey()
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Open a dossier; 409 with the one that has its slug or prefix already' })
  @ApiCreatedResponse({ type: DossierDto })
  async create(
    @Body() given: DossierInputDto,
    @Author() author: Viewer,
    @Repeat() repeat: Repeatable | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { id, slug } = await this.database.write((manager) =>
      this.idempotency.once(manager, repeat, async () => {
        const made = await this.dossiers.create(manager, { ...UNSAID, ...given }, by(author));
        return { id: made.id, slug: made.slug };
      }),
    );
    return answerCreated(reply, 'dossiers', await this.readBack(id), slug);
  }

  @Patch(':id')
  @Allow('dossier.change')
  @NeedsIfMatch()
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Change what is given of a dossier', description: CORRECTED })
  @ApiOkResponse({ type: DossierDto })
  async change(
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { reason, ...changes }: DossierPatchDto,
    @Author() author: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const changed = await this.database.write(async (manager) => {
      const dossier = await lockOne(manager, Dossier, uuidOrSlug(id));
      requireMatch(ifMatch, dossier.version);
      await requireMayCorrect(manager, 'dossier', dossier.id, author, reason);
      await this.dossiers.change(manager, dossier.id, changes, by(author, reason));
      return dossier.id;
    });
    return answerOne(reply, 'dossiers', await this.readBack(changed));
  }

  @Put(':id/issues')
  @Allow('dossier.change')
  @NeedsIfMatch()
  @Header('content-type', JSON_TYPE)
  @ApiOperation({
    summary: 'Give a dossier these issues, in this order, in place of those it has',
    description: CORRECTED,
  })
  @ApiOkResponse({ type: DossierDto })
  changeIssues(
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() issues: DossierIssuesDto,
    @Author() author: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.change(id, ifMatch, issues, author, reply);
  }

  /** As it is once the transaction that wrote it has ended: nobody waits for the answer. */
  private async readBack(id: string): Promise<FoundOne> {
    const found = await this.queries.one(id, { seesDrafts: true }, 'primary');
    if (!found) throw notFound('dossier', id);
    return found;
  }
}
