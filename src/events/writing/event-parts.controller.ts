import { Body, Controller, Delete, Header, Headers, Param, Patch, Post, Query, Res, type Type } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../common/allow.js';
import { Repeat, TakesIdempotencyKey, type Repeatable } from '../../common/idempotency/repeatable.js';
import { HeedsIfMatch, NeedsIfMatch } from '../../common/if-match.js';
import { JSON_TYPE } from '../../common/json.js';
import { checkedAs } from '../../common/validation.pipe.js';
import { Author, type Viewer } from '../../common/viewer.js';
import { EventDetailDto } from '../event-detail.dto.js';
import { answered } from './answered.js';
import { EventParts } from './event-parts.service.js';
import { PART_KINDS, withoutPart, type PartKind } from './part-kinds.js';
import { ReasonDto } from '../../common/reason.dto.js';

/** The controllers of all kinds of parts. */
export const PART_CONTROLLERS: readonly Type[] = PART_KINDS.map((kind) => controllerOf(kind));

/** POST and DELETE of parts of one kind, and PATCH where they can be changed. */
function controllerOf(kind: PartKind<ReasonDto, ReasonDto>): Type {
  const { list, summaries } = kind;

  @ApiTags('events')
  @Controller(`events/:id/${list}`)
  class PartController {
    constructor(readonly parts: EventParts) {}

    @Post()
    @Allow('event.write')
    @HeedsIfMatch()
    @TakesIdempotencyKey()
    @Header('content-type', JSON_TYPE)
    @ApiOperation({ summary: summaries.add })
    @ApiBody({ type: kind.Added })
    @ApiCreatedResponse({ type: EventDetailDto })
    async add(
      @Param('id') id: string,
      @Headers('if-match') ifMatch: string | undefined,
      @Body(checkedAs(kind.Added)) body: object,
      @Author() viewer: Viewer,
      @Repeat() repeat: Repeatable | null,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<string> {
      const { reason = null, ...part } = body as ReasonDto;
      const write = { id, viewer, reason, ifMatch: ifMatch ?? null };
      const next = this.parts.add(write, repeat, (document, manager) => kind.add(document, part, manager));
      return answered(reply, await next);
    }

    @Delete(':part')
    @Allow('event.write')
    @NeedsIfMatch()
    @Header('content-type', JSON_TYPE)
    @ApiOperation({ summary: summaries.remove })
    @ApiOkResponse({ type: EventDetailDto })
    async remove(
      @Param('id') id: string,
      @Param('part') part: string,
      @Headers('if-match') ifMatch: string | undefined,
      @Query() { reason = null }: ReasonDto,
      @Author() viewer: Viewer,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<string> {
      const write = { id, viewer, reason, ifMatch };
      return answered(reply, await this.parts.change(write, (document) => withoutPart(document, list, part)));
    }
  }

  if (!kind.change) return named(PartController, list);
  const { change } = kind;

  @ApiTags('events')
  @Controller(`events/:id/${list}`)
  class ChangeablePartController extends PartController {
    @Patch(':part')
    @Allow('event.write')
    @NeedsIfMatch()
    @Header('content-type', JSON_TYPE)
    @ApiOperation({ summary: change.summary })
    @ApiBody({ type: change.Changed })
    @ApiOkResponse({ type: EventDetailDto })
    async change(
      @Param('id') id: string,
      @Param('part') part: string,
      @Headers('if-match') ifMatch: string | undefined,
      @Body(checkedAs(change.Changed)) body: object,
      @Author() viewer: Viewer,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<string> {
      const { reason = null, ...changes } = body as ReasonDto;
      const to = change.to(part);
      const next = this.parts.change({ id, viewer, reason, ifMatch }, (document, manager) =>
        to(document, changes, manager),
      );
      return answered(reply, await next);
    }
  }
  return named(ChangeablePartController, list);
}

/** The API's description names operations after their controllers. */
function named(controller: Type, list: string): Type {
  Object.defineProperty(controller, 'name', { value: `${list.charAt(0).toUpperCase()}${list.slice(1)}Controller` });
  return controller;
}
