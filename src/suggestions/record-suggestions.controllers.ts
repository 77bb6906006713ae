import { Body, Controller, Get, Headers, HttpCode, Param, Post, type Type } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../common/allow.js';
import { Repeat, TakesIdempotencyKey, type Repeatable } from '../common/idempotency/repeatable.js';
import { NeedsIfMatch } from '../common/if-match.js';
import { checkedAs } from '../common/validation.pipe.js';
import { Author, type Viewer } from '../common/viewer.js';
import { RECORD_KINDS, type RecordKind } from './record-kinds.js';
import { RecordSuggestionDto, RecordSuggestionsDto } from './record-suggestion.dto.js';
import { RecordSuggestionsQueries } from './record-suggestions.queries.js';
import { RecordSuggestions } from './record-suggestions.service.js';
import { SuggestionAnswerDto, type SuggestingDto } from './suggestion.dto.js';

/** The controllers of suggestions of all kinds of records. */
export const RECORD_SUGGESTION_CONTROLLERS: readonly Type[] = RECORD_KINDS.map((kind) => controllerOf(kind));

function controllerOf({ entity, list, one, New }: RecordKind): Type {
  @ApiTags('editorial')
  @Controller(`${list}/:id/suggestions`)
  class RecordSuggestionsController {
    constructor(
      readonly suggestions: RecordSuggestions,
      readonly queries: RecordSuggestionsQueries,
    ) {}

    @Get()
    @Allow('draft.read')
    @ApiOperation({ summary: `Corrections suggested of ${one}, oldest first` })
    @ApiOkResponse({ type: RecordSuggestionsDto })
    list(@Param('id') id: string): Promise<RecordSuggestionsDto> {
      return this.queries.of(entity, id);
    }

    @Get(':suggestion')
    @Allow('draft.read')
    @ApiOperation({ summary: `What a suggested correction of ${one} would change` })
    @ApiOkResponse({ type: RecordSuggestionDto })
    one(@Param('id') id: string, @Param('suggestion') suggestion: string): Promise<RecordSuggestionDto> {
      return this.queries.one(entity, id, suggestion);
    }

    @Post()
    @Allow('suggestion.write')
    @TakesIdempotencyKey()
    @ApiOperation({ summary: `Suggest a correction of ${one}; answers all suggestions of it` })
    @ApiBody({ type: New })
    @ApiCreatedResponse({ type: RecordSuggestionsDto })
    async suggest(
      @Param('id') id: string,
      @Body(checkedAs(New)) body: object,
      @Author() viewer: Viewer,
      @Repeat() repeat: Repeatable | null,
    ): Promise<RecordSuggestionsDto> {
      await this.suggestions.suggest({ entity, id, viewer }, body as SuggestingDto & { changes: object }, repeat);
      return this.queries.of(entity, id);
    }

    @Post(':suggestion/accept')
    @Allow('event.review')
    @TakesIdempotencyKey()
    @NeedsIfMatch()
    @HttpCode(200)
    @ApiOperation({ summary: `Make a suggested correction of ${one}; 409 where its fields have been changed since` })
    @ApiOkResponse({ type: RecordSuggestionDto })
    async accept(
      @Param('id') id: string,
      @Param('suggestion') suggestion: string,
      @Headers('if-match') ifMatch: string | undefined,
      @Body() { comment = null }: SuggestionAnswerDto,
      @Author() viewer: Viewer,
      @Repeat() repeat: Repeatable | null,
    ): Promise<RecordSuggestionDto> {
      await this.suggestions.accept({ entity, id, viewer, ifMatch }, suggestion, comment, repeat);
      return this.queries.one(entity, id, suggestion);
    }

    @Post(':suggestion/reject')
    @Allow('event.review')
    @TakesIdempotencyKey()
    @HttpCode(200)
    @ApiOperation({ summary: `Turn a suggested correction of ${one} down` })
    @ApiOkResponse({ type: RecordSuggestionDto })
    async reject(
      @Param('id') id: string,
      @Param('suggestion') suggestion: string,
      @Body() { comment = null }: SuggestionAnswerDto,
      @Author() viewer: Viewer,
      @Repeat() repeat: Repeatable | null,
    ): Promise<RecordSuggestionDto> {
      await this.suggestions.reject({ entity, id, viewer }, suggestion, comment, repeat);
      return this.queries.one(entity, id, suggestion);
    }
  }
  // The API's description names operations after their controllers.
  const name = `${list.charAt(0).toUpperCase()}${list.slice(1)}SuggestionsController`;
  Object.defineProperty(RecordSuggestionsController, 'name', { value: name });
  return RecordSuggestionsController;
}
