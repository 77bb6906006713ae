import { Body, Controller, Delete, Header, Headers, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../common/allow.js';
import { Repeat, TakesIdempotencyKey, type Repeatable } from '../../common/idempotency/repeatable.js';
import { NeedsIfMatch } from '../../common/if-match.js';
import { JSON_TYPE } from '../../common/json.js';
import { Author, type Viewer } from '../../common/viewer.js';
import { EventDetailDto } from '../event-detail.dto.js';
import { versionNumber } from '../../history/version-number.js';
import { answered } from './answered.js';
import { EventChanges } from './event-changes.service.js';
import { EventCreation } from './event-creation.service.js';
import { EventChangeDto, NewEventDto } from './event-writing.dto.js';
import { ReasonDto } from '../../common/reason.dto.js';

@ApiTags('events')
@Controller('events')
export class EventWritesController {
  constructor(
    private readonly creation: EventCreation,
    private readonly changes: EventChanges,
  ) {}

  @Post()
  @Allow('event.write')
  @TakesIdempotencyKey()
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Record an event with all that belongs to it' })
  @ApiCreatedResponse({ type: EventDetailDto })
  async create(
    @Body() body: NewEventDto,
    @Author() viewer: Viewer,
    @Repeat() repeat: Repeatable | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const event = await this.creation.create(body, viewer, repeat);
    void reply.header('location', `/api/events/${event.id}`);
    return answered(reply, event);
  }

  @Patch(':id')
  @Allow('event.write')
  @NeedsIfMatch()
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Change what is given of an event; a list of parts is the whole list' })
  @ApiOkResponse({ type: EventDetailDto })
  async change(
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { reason = null, ...patch }: EventChangeDto,
    @Author() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return answered(reply, await this.changes.patch({ id, viewer, reason, ifMatch }, patch));
  }

  @Delete(':id')
  @Allow('event.write')
  @NeedsIfMatch()
  @HttpCode(204)
  @ApiOperation({
    summary: 'Delete an event, for a reason; it can be brought back',
    description: 'Researchers delete, and bring back, drafts that they began themselves and no reader has seen.',
  })
  @ApiNoContentResponse({ description: 'The event is deleted' })
  remove(
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Query() { reason = null }: ReasonDto,
    @Author() viewer: Viewer,
  ): Promise<void> {
    return this.changes.remove({ id, viewer, reason, ifMatch });
  }

  @Post(':id/undelete')
  @Allow('event.write')
  @TakesIdempotencyKey()
  @HttpCode(200)
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Bring a deleted event back' })
  @ApiOkResponse({ type: EventDetailDto })
  async undelete(
    @Param('id') id: string,
    @Body() { reason = null }: ReasonDto,
    @Author() viewer: Viewer,
    @Repeat() repeat: Repeatable | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return answered(reply, await this.changes.bringBack({ id, viewer, reason, ifMatch: null }, repeat));
  }

  @Post(':id/revisions/:version/restore')
  @Allow('event.write')
  @NeedsIfMatch()
  @TakesIdempotencyKey()
  @HttpCode(200)
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Make an event what it was in a version, as a new one; the ledger stays' })
  @ApiOkResponse({ type: EventDetailDto })
  async restore(
    @Param('id') id: string,
    @Param('version') version: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { reason = null }: ReasonDto,
    @Author() viewer: Viewer,
    @Repeat() repeat: Repeatable | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const write = { id, viewer, reason, ifMatch };
    return answered(reply, await this.changes.restore(write, versionNumber(version), repeat));
  }
}
