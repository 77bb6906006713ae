import { Controller, Get, Headers, Req, Res } from '@nestjs/common';
import { ApiExtraModels, ApiHeader, ApiOkResponse, ApiOperation, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ForReaders } from '../common/allow.js';
import { networkOf } from '../common/network-of.js';
import { SeesDrafts } from '../common/perspective.js';
import { EventStream } from './event-stream.js';
import { LiveFeed } from './live-feed.service.js';
import { ChangeDto } from './live.dto.js';

@ApiTags('live')
@ForReaders()
@ApiExtraModels(ChangeDto)
@Controller('stream')
export class LiveController {
  constructor(private readonly feed: LiveFeed) {}

  /**
   * Messages without a name are changes. `ready` says that everything up to here has been told, at first and every 15
   * seconds; `reset` that more has changed than can be told, so that everything is to be read again.
   */
  @Get()
  @ApiOperation({ summary: 'What changes, as it changes (Server-Sent Events); goes on after Last-Event-ID' })
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'The id of the last message that was received' })
  @ApiOkResponse({
    description: 'The data of each message is a change',
    content: { 'text/event-stream': { schema: { $ref: getSchemaPath(ChangeDto) } } },
  })
  async stream(
    @Headers('last-event-id') since: string | undefined,
    @SeesDrafts() seesDrafts: boolean,
    @Req() { ip, viewer }: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const stream = new EventStream(seesDrafts, viewer ? null : networkOf(ip), viewer?.userId ?? null);
    stream.once('close', () => this.feed.leave(stream));
    await this.feed.join(stream, since);
    void reply
      .header('content-type', 'text/event-stream; charset=utf-8')
      .header('cache-control', 'no-store')
      // Proxies that gather an answer before they hand it on would hand on nothing.
      .header('x-accel-buffering', 'no')
      .send(stream);
  }
}
