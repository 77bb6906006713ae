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
import { Refuses } from '../../common/refuses.js';
import { EventDetailDto } from '../event-detail.dto.js';
import { answered } from '../writing/answered.js';
import { SuggestionAnswerDto } from '../../suggestions/suggestion.dto.js';
import { NewSuggestionDto, SuggestionsDto } from './editorial.dto.js';
import { EditorialQueries } from './editorial.queries.js';
import { SuggestedChangeDto } from './reviewed-change.dto.js';
import { ReviewedChangesQueries } from './reviewed-changes.queries.js';
import { Suggestions } from './suggestions.service.js';

@ApiTags('editorial')
@Controller('events/:id/suggestions')
export class SuggestionsController {
  constructor(
    private readonly suggestions: Suggestions,
    private readonly queries: EditorialQueries,
    private readonly changes: ReviewedChangesQueries,
  ) {}

  @Get()
  @Allow('draft.read')
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Corrections suggested of an event, oldest first' })
  @ApiOkResponse({ type: SuggestionsDto })
  list(@Param('id') id: string): Promise<string> {
    return this.queries.suggestions(id);
  }

  @Get(':suggestion')
  @Allow('draft.read')
  @Refuses('conflict')
  @ApiOperation({ summary: 'What a suggested correction would change, and its evidence' })
  @ApiOkResponse({ type: SuggestedChangeDto })
  one(
    @Param('id') id: string,
    @Param('suggestion') suggestion: string,
    @Query() _: LanguageDto,
    @AsSeen() { language }: Perspective,
  ): Promise<SuggestedChangeDto> {
    return this.changes.ofSuggestion(id, suggestion, language);
  }

  @Post()
  @Allow('suggestion.write')
  @TakesIdempotencyKey()
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Suggest a correction; answers all suggestions of the event' })
  @ApiCreatedResponse({ type: SuggestionsDto })
  async suggest(
    @Param('id') id: string,
    @Body() body: NewSuggestionDto,
    @Author() viewer: Viewer,
    @Repeat() repeat: Repeatable | null,
  ): Promise<string> {
    await this.suggestions.suggest({ id, viewer, reason: null, ifMatch: null }, body, repeat);
    return this.queries.suggestions(id);
  }

  @Post(':suggestion/accept')
  @Allow('event.review')
  @TakesIdempotencyKey()
  @NeedsIfMatch()
  @HttpCode(200)
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Make a suggested correction; 409 where its fields have been changed since' })
  @ApiOkResponse({ type: EventDetailDto })
  async accept(
    @Param('id') id: string,
    @Param('suggestion') suggestion: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { comment = null }: SuggestionAnswerDto,
    @Author() viewer: Viewer,
    @Repeat() repeat: Repeatable | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const write = { id, viewer, reason: null, ifMatch };
    return answered(reply, await this.suggestions.accept(write, suggestion, comment, repeat));
  }

  @Post(':suggestion/reject')
  @Allow('event.review')
  @TakesIdempotencyKey()
  @HttpCode(200)
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'Turn a suggested correction down' })
  @ApiOkResponse({ type: EventDetailDto })
  async reject(
    @Param('id') id: string,
    @Param('suggestion') suggestion: string,
    @Body() { comment = null }: SuggestionAnswerDto,
    @Author() viewer: Viewer,
    @Repeat() repeat: Repeatable | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const write = { id, viewer, reason: null, ifMatch: null };
    return answered(reply, await this.suggestions.reject(write, suggestion, comment, repeat));
  }
}
