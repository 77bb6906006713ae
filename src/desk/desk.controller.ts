import { Controller, Get, Header, HttpCode, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../common/allow.js';
import { JSON_TYPE } from '../common/json.js';
import { LanguageDto } from '../common/known-on.dto.js';
import { AsSeen, type Perspective } from '../common/perspective.js';
import { Author, type Viewer } from '../common/viewer.js';
import { DeskDto, DeskWaitingDto, PeopleDto } from './desk.dto.js';
import { DeskQueries } from './desk.queries.js';

@ApiTags('desk')
@Controller()
export class DeskController {
  constructor(private readonly queries: DeskQueries) {}

  @Get('desk')
  @Allow('event.write')
  @Header('content-type', JSON_TYPE)
  @ApiOperation({
    summary: 'What one works on: drafts, what was sent back, handed in and asked for, and what others said of it',
  })
  @ApiOkResponse({ type: DeskDto })
  desk(@Author() { userId }: Viewer, @Query() _: LanguageDto, @AsSeen() { language }: Perspective): Promise<string> {
    return this.queries.desk(userId, language);
  }

  @Get('desk/waiting')
  @Allow('event.write')
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'How much waits for one' })
  @ApiOkResponse({ type: DeskWaitingDto })
  waiting(@Author() { userId }: Viewer): Promise<string> {
    return this.queries.waiting(userId);
  }

  @Post('desk/seen')
  @Allow('event.write')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take note of what was said: from now on nothing of it is new' })
  @ApiNoContentResponse({ description: 'Nothing is new' })
  seen(@Author() { userId }: Viewer): Promise<void> {
    return this.queries.seen(userId);
  }

  @Get('people')
  @Allow('draft.read')
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Who may write: to ask somebody, and to find what they began' })
  @ApiOkResponse({ type: PeopleDto })
  people(): Promise<string> {
    return this.queries.people();
  }
}
