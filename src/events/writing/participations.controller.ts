import { Body, Controller, Delete, Header, Headers, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../common/allow.js';
import { Repeat, TakesIdempotencyKey, type Repeatable } from '../../common/idempotency/repeatable.js';
import { NeedsIfMatch } from '../../common/if-match.js';
import { JSON_TYPE } from '../../common/json.js';
import { Author, type Viewer } from '../../common/viewer.js';
import { EventDetailDto } from '../event-detail.dto.js';
import { answered } from './answered.js';
import { NewParticipationDto, ParticipationChangeDto } from './event-part-writing.dto.js';
import { EventParts } from './event-parts.service.js';
import { ReasonDto } from './reason.dto.js';

@ApiTags('events')
@Controller('events/:id')
export class ParticipationsController {
  constructor(private readonly parts: EventParts) {}

  @Post('participations')
  @Allow('event.write')
  @TakesIdempotencyKey()
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Name an actor in an event' })
  @ApiCreatedResponse({ type: EventDetailDto })
  async addParticipation(
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { reason = null, ...part }: NewParticipationDto,
    @Author() viewer: Viewer,
    @Repeat() repeat: Repeatable | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const write = { id, viewer, reason, ifMatch: ifMatch ?? null };
    return answered(reply, await this.parts.addParticipation(write, part, repeat));
  }

  @Patch('participations/:part')
  @Allow('event.write')
  @NeedsIfMatch()
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Change who takes part, or in which role' })
  @ApiOkResponse({ type: EventDetailDto })
  async changeParticipation(
    @Param('id') id: string,
    @Param('part') part: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { reason = null, ...change }: ParticipationChangeDto,
    @Author() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return answered(reply, await this.parts.changeParticipation({ id, viewer, reason, ifMatch }, part, change));
  }

  @Delete('participations/:part')
  @Allow('event.write')
  @NeedsIfMatch()
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Take a participation out of an event' })
  @ApiOkResponse({ type: EventDetailDto })
  async removeParticipation(
    @Param('id') id: string,
    @Param('part') part: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Query() { reason = null }: ReasonDto,
    @Author() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return answered(reply, await this.parts.remove({ id, viewer, reason, ifMatch }, 'participations', part));
  }
}
