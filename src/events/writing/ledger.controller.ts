import { Body, Controller, Header, Headers, Param, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../common/allow.js';
import { Repeat, TakesIdempotencyKey, type Repeatable } from '../../common/idempotency/repeatable.js';
import { HeedsIfMatch } from '../../common/if-match.js';
import { JSON_TYPE } from '../../common/json.js';
import { Author, type Viewer } from '../../common/viewer.js';
import { EventDetailDto } from '../event-detail.dto.js';
import { answered } from './answered.js';
import { NewStatusChangeDto } from './event-part-writing.dto.js';
import { Ledger } from './ledger.service.js';

@ApiTags('events')
@Controller('events/:id/status-changes')
export class LedgerController {
  constructor(private readonly ledger: Ledger) {}

  @Post()
  @Allow('ledger.write')
  @HeedsIfMatch()
  @TakesIdempotencyKey()
  @Header('content-type', JSON_TYPE)
  @ApiOperation({
    summary: 'Record what became of an event; 409 with the legal moves where the lifecycle forbids it',
    description:
      'The ledger only grows. The newest entry is the status; where it leaves open talks, a meeting or a deadline and ' +
      'names a window or a place, the event moves there. Where the event is published, the entry of whoever may not correct it is ' +
      'refused (`may_only_suggest`): suggest it as `statusChanges`. An entry that corrects another needs a `reason`.',
  })
  @ApiCreatedResponse({ type: EventDetailDto })
  async record(
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { reason = null, ...entry }: NewStatusChangeDto,
    @Author() viewer: Viewer,
    @Repeat() repeat: Repeatable | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return answered(reply, await this.ledger.record({ id, viewer, reason, ifMatch: ifMatch ?? null }, entry, repeat));
  }
}
