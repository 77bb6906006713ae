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
import { CitationChangeDto, NewCitationDto } from './event-part-writing.dto.js';
import { EventParts } from './event-parts.service.js';
import { ReasonDto } from './reason.dto.js';

@ApiTags('events')
@Controller('events/:id')
export class CitationsController {
  constructor(private readonly parts: EventParts) {}

  @Post('citations')
  @Allow('event.write')
  @TakesIdempotencyKey()
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Cite a source, with what it claims' })
  @ApiCreatedResponse({ type: EventDetailDto })
  async addCitation(
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { reason = null, ...part }: NewCitationDto,
    @Author() viewer: Viewer,
    @Repeat() repeat: Repeatable | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const write = { id, viewer, reason, ifMatch: ifMatch ?? null };
    return answered(reply, await this.parts.addCitation(write, part, repeat));
  }

  @Patch('citations/:part')
  @Allow('event.write')
  @NeedsIfMatch()
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Change what is given of a citation' })
  @ApiOkResponse({ type: EventDetailDto })
  async changeCitation(
    @Param('id') id: string,
    @Param('part') part: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { reason = null, ...change }: CitationChangeDto,
    @Author() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return answered(reply, await this.parts.changeCitation({ id, viewer, reason, ifMatch }, part, change));
  }

  @Delete('citations/:part')
  @Allow('event.write')
  @NeedsIfMatch()
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Take a citation out of an event' })
  @ApiOkResponse({ type: EventDetailDto })
  async removeCitation(
    @Param('id') id: string,
    @Param('part') part: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Query() { reason = null }: ReasonDto,
    @Author() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return answered(reply, await this.parts.remove({ id, viewer, reason, ifMatch }, 'citations', part));
  }
}
