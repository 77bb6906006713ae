import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../common/allow.js';
import { Repeat, TakesIdempotencyKey, type Repeatable } from '../../common/idempotency/repeatable.js';
import { Author, type Viewer } from '../../common/viewer.js';
import { NewEventRowsDto, WrittenRowsDto } from './event-rows.dto.js';
import { EventRows } from './event-rows.service.js';

@ApiTags('events')
@Controller('dossiers/:id/drafts')
export class EventRowsController {
  constructor(private readonly rows: EventRows) {}

  @Post()
  @Allow('event.write')
  @TakesIdempotencyKey()
  @ApiOperation({
    summary: 'Record drafts of a dossier, the rows of a table: all of them or none',
    description: 'What is wrong in any of them is told at once, each under `/events/<n>`.',
  })
  @ApiCreatedResponse({ type: WrittenRowsDto })
  async write(
    @Param('id') id: string,
    @Body() body: NewEventRowsDto,
    @Author() viewer: Viewer,
    @Repeat() repeat: Repeatable | null,
  ): Promise<WrittenRowsDto> {
    return { ids: await this.rows.write(id, body, viewer, repeat) };
  }
}
