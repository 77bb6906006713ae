import { Body, Controller, Get, Header, Headers, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
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
import { Problem } from '../common/problem.js';
import { referencesTo } from '../common/references.js';
import { Author, type Viewer } from '../common/viewer.js';
import { Database } from '../database/database.js';
import { lockOne } from '../database/lock-one.js';
import { by } from '../history/by.js';
import { MergesService } from '../history/merges.service.js';
import { ActorPatchDto, AlikeQueryDto, NewActorDto } from './actor-input.dto.js';
import { datedNaming } from './actor-dated-names.js';
import { MERGING_ACTORS } from './actor-merge.js';
import { alikeActors } from './alike-actors.js';
import { tenureInput } from './actor-tenures.js';
import { REFERENCES_TO_ACTORS } from './actor-references.sql.js';
import { Actor } from './actor.entity.js';
import { ActorDto, ActorReferencesDto, AlikeActorsDto } from './actors.dto.js';
import { ActorsQueries } from './actors.queries.js';
import { ActorsService } from './actors.service.js';

@ApiTags('actors')
@Controller('actors')
export class ActorWritesController {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly actors: ActorsService,
    private readonly merges: MergesService,
    private readonly queries: ActorsQueries,
  ) {}

  @Post()
  @Allow('actor.write')
  @TakesIdempotencyKey()
  @Header('content-type', JSON_TYPE)
  @ApiOperation({
    summary:
      'Record an actor; 409 with the one that has its Wikidata id already, or with those that it may be, unless `confirmed`',
  })
  @ApiCreatedResponse({ type: ActorDto })
  async create(
    @Body() { tenures = [], datedNames = [], confirmed = false, ...given }: NewActorDto,
    @Author() author: Viewer,
    @Repeat() repeat: Repeatable | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { id, slug } = await this.database
      .write((manager) =>
        this.idempotency.once(manager, repeat, async () => {
          const input = { ...UNSAID, ...given };
          const alike = confirmed ? [] : await alikeActors(manager, [input]);
          if (alike.length > 0) throw new LikeKnown(alike.map((one) => one.id));
          const actor = await this.actors.create(manager, input);
          await this.actors.setDatedNames(manager, actor, datedNames.map(datedNaming));
          await this.actors.setTenures(manager, actor, tenures.map(tenureInput));
          await this.actors.recordCreated(manager, [actor.id], by(author));
          return { id: actor.id, slug: actor.slug };
        }),
      )
      .catch(async (error: unknown) => {
        throw error instanceof LikeKnown ? await this.likeKnown(error.ids) : error;
      });
    return answerCreated(reply, 'actors', await this.readBack(id), slug);
  }

  @Patch(':id')
  @Allow('actor.write')
  @NeedsIfMatch()
  @Header('content-type', JSON_TYPE)
  @ApiOperation({
    summary: 'Change what is given of an actor; names, aliases, names with days and tenures each as a whole',
    description: CORRECTED,
  })
  @ApiOkResponse({ type: ActorDto })
  async change(
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { reason, tenures, datedNames, ...changes }: ActorPatchDto,
    @Author() author: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const changed = await this.database.write(async (manager) => {
      const actor = await lockOne(manager, Actor, uuidOrSlug(id));
      requireMatch(ifMatch, actor.version);
      await requireMayCorrect(manager, 'actor', actor.id, author, reason);
      const input = { ...changes, tenures: tenures?.map(tenureInput), datedNames: datedNames?.map(datedNaming) };
      await this.actors.change(manager, actor, input, by(author, reason));
      return actor.id;
    });
    return answerOne(reply, 'actors', await this.readBack(changed));
  }

  @Post(':id/merge')
  @Allow('merge')
  @TakesIdempotencyKey()
  @HttpCode(200)
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Merge an actor into another, which takes over all that refers to it; answers that one' })
  @ApiOkResponse({ type: ActorDto })
  async merge(
    @Param('id') id: string,
    @Body() { into, reason }: MergeDto,
    @Author() author: Viewer,
    @Repeat() repeat: Repeatable | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const survivor = await this.database.write((manager) =>
      this.idempotency.once(manager, repeat, async () => ({
        id: await this.merges.merge(manager, MERGING_ACTORS, { id: uuidOrSlug(id), into }, by(author, reason)),
      })),
    );
    return answerOne(reply, 'actors', await this.readBack(survivor.id));
  }

  @Get('alike')
  @Allow('actor.write')
  @ApiOperation({ summary: 'Who is known and may be meant by a name, before one of that name is recorded' })
  @ApiOkResponse({ type: AlikeActorsDto })
  async alike(@Query() { name, type }: AlikeQueryDto): Promise<AlikeActorsDto> {
    const found = await this.database.write((manager) =>
      alikeActors(manager, [{ ...UNSAID, name, type: type ?? null }]),
    );
    return { alike: await this.readAll(found.map(({ id }) => id)) };
  }

  @Get(':id/references')
  @Allow('merge')
  @ApiOperation({ summary: 'How often it is referred to: what a merge would move' })
  @ApiOkResponse({ type: ActorReferencesDto })
  referencesOf(@Param('id') id: string): Promise<ActorReferencesDto> {
    return referencesTo(this.database, ['actor', 'actors'], REFERENCES_TO_ACTORS, id);
  }

  /** Says `like_known` of those that are known already and may be the same; they are read when nothing is held any more. */
  private async likeKnown(ids: readonly string[]): Promise<Problem> {
    const alike = await this.readAll(ids);
    const detail = 'Somebody of that name is known: use one of those, or confirm that it is another one.';
    return new Problem('like_known', detail, undefined, { alike });
  }

  private async readAll(ids: readonly string[]): Promise<ActorDto[]> {
    const actors: ActorDto[] = [];
    for (const id of ids) actors.push(JSON.parse((await this.readBack(id)).json) as ActorDto);
    return actors;
  }

  /** As it is once the transaction that wrote it has ended: nobody waits for the answer. */
  private async readBack(id: string): Promise<FoundOne> {
    const found = await this.queries.one(id, { seesDrafts: true }, 'primary');
    if (!found) throw notFound('actor', id);
    return found;
  }
}

/** What a new actor is taken to be where nothing is said. */
const UNSAID = { names: {}, aliases: [], country: null, wikidata: null };

/** Ends the transaction of a newcomer that may be one of these. */
class LikeKnown extends Error {
  constructor(readonly ids: readonly string[]) {
    super('like actors that are known');
  }
}
