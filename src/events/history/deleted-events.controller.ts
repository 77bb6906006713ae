import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../common/allow.js';
import { JSON_TYPE } from '../../common/json.js';
import { AsSeen, type Perspective } from '../../common/perspective.js';
import { Author, type Viewer } from '../../common/viewer.js';
import { DeletedEventPageDto, DeletedEventQueryDto } from './deleted-events.dto.js';
import { DeletedEventsQueries } from './deleted-events.queries.js';

@ApiTags('history')
@Controller('deleted-events')
export class DeletedEventsController {
  constructor(private readonly deleted: DeletedEventsQueries) {}

  @Get()
  @Allow('draft.read')
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Events that were deleted, by whom, when and why, the last first' })
  @ApiOkResponse({ type: DeletedEventPageDto })
  list(
    @Query() query: DeletedEventQueryDto,
    @Author() viewer: Viewer,
    @AsSeen() { language }: Perspective,
  ): Promise<string> {
    return this.deleted.page(query, viewer, language);
  }
}
