import { Body, Controller, Get, Header, Headers, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { LanguageDto } from '../../common/known-on.dto.js';
import { AsSeen, type Perspective } from '../../common/perspective.js';
import { Allow } from '../../common/allow.js';
import { Repeat, TakesIdempotencyKey, type Repeatable } from '../../common/idempotency/repeatable.js';
import { NeedsIfMatch } from '../../common/if-match.js';
import { JSON_TYPE } from '../../common/json.js';
import { Author, type Viewer } from '../../common/viewer.js';
import { EventDetailDto } from '../event-detail.dto.js';
import { answered } from '../writing/answered.js';
import {
  CommentsDto,
  NewCommentDto,
  OwnSuggestionPageDto,
  ReviewDto,
  ReviewQueryDto,
  ReviewQueueDto,
} from './editorial.dto.js';
import { Refuses } from '../../common/refuses.js';
import { EditorialQueries } from './editorial.queries.js';
import { Editorial } from './editorial.service.js';
import { ChangedTogetherDto, EventsTogetherDto } from './events-together.dto.js';
import { EventsTogether } from './events-together.service.js';
import { ReviewQueueQueries } from './review-queue.queries.js';
import { ReviewedChangeDto } from './reviewed-change.dto.js';
import { ReviewedChangesQueries } from './reviewed-changes.queries.js';

@ApiTags('editorial')
@Controller()
export class EditorialController {
  constructor(
    private readonly editorial: Editorial,
    private readonly together: EventsTogether,
    private readonly queries: EditorialQueries,
    private readonly queue: ReviewQueueQueries,
    private readonly changes: ReviewedChangesQueries,
  ) {}

  @Post('events/:id/review')
  @Allow('event.submit')
  @NeedsIfMatch()
  @TakesIdempotencyKey()
  @HttpCode(200)
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Hand an event in, publish it, send it back or retract it' })
  @ApiOkResponse({ type: EventDetailDto })
  async review(
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: ReviewDto,
    @Author() viewer: Viewer,
    @Repeat() repeat: Repeatable | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return answered(reply, await this.editorial.review({ id, viewer, reason: null, ifMatch }, body, repeat));
  }

  @Post('events/together')
  @Allow('event.submit')
  @Refuses('conflict')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Hand in, publish or retract several events, or say what they are about: all of them or none',
    description:
      'What keeps one of them from it is told under `/ids/<n>`. Each has a version of its own in its history.',
  })
  @ApiOkResponse({ type: ChangedTogetherDto })
  async changeTogether(@Body() body: EventsTogetherDto, @Author() viewer: Viewer): Promise<ChangedTogetherDto> {
    return { changed: await this.together.change(body, viewer) };
  }

  @Get('events/:id/comments')
  @Allow('draft.read')
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'What those who work on an event say of it, oldest first' })
  @ApiOkResponse({ type: CommentsDto })
  comments(@Param('id') id: string): Promise<string> {
    return this.queries.comments(id);
  }

  @Post('events/:id/comments')
  @Allow('event.submit')
  @TakesIdempotencyKey()
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Say something of an event to those who work on it; answers all that is said' })
  @ApiCreatedResponse({ type: CommentsDto })
  async comment(
    @Param('id') id: string,
    @Body() { comment }: NewCommentDto,
    @Author() viewer: Viewer,
    @Repeat() repeat: Repeatable | null,
  ): Promise<string> {
    await this.editorial.comment({ id, viewer, reason: null, ifMatch: null }, comment, repeat);
    return this.queries.comments(id);
  }

  @Get('events/:id/review')
  @Allow('draft.read')
  @ApiOperation({ summary: 'What an event says that readers have not seen: the difference and its evidence' })
  @ApiOkResponse({ type: ReviewedChangeDto })
  change(
    @Param('id') id: string,
    @Query() _: LanguageDto,
    @AsSeen() { language }: Perspective,
  ): Promise<ReviewedChangeDto> {
    return this.changes.ofEvent(id, language);
  }

  @Get('review')
  @Allow('draft.read')
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Events and suggestions that wait to be reviewed, the longest waiting first' })
  @ApiOkResponse({ type: ReviewQueueDto })
  waiting(@Query() query: ReviewQueryDto, @AsSeen() { language }: Perspective): Promise<string> {
    return this.queue.waiting(query, language);
  }

  @Get('suggestions')
  @Allow('suggestion.write')
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Corrections that one has suggested and what became of them, newest first' })
  @ApiOkResponse({ type: OwnSuggestionPageDto })
  suggested(
    @Author() { userId }: Viewer,
    @Query() query: ReviewQueryDto,
    @AsSeen() { language }: Perspective,
  ): Promise<string> {
    return this.queue.suggestedBy(userId, query, language);
  }
}
