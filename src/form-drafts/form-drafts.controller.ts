import { Body, Controller, Delete, Get, Header, HttpCode, Param, Put } from '@nestjs/common';
import { ApiBody, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../common/allow.js';
import { notFound } from '../common/identifier.js';
import { JSON_TYPE } from '../common/json.js';
import { Author, type Viewer } from '../common/viewer.js';
import { Refuses } from '../common/refuses.js';
import { checkDocument, checkKey } from './check-form-draft.js';
import { FormDraftDto, FormDraftListDto, FormDraftRefDto } from './form-drafts.dto.js';
import { FormDraftsService } from './form-drafts.service.js';

@ApiTags('drafts')
@Allow('form.draft')
@Controller('drafts')
export class FormDraftsController {
  constructor(private readonly drafts: FormDraftsService) {}

  @Get()
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'One’s own unfinished forms, newest first' })
  @ApiOkResponse({ type: FormDraftListDto })
  list(@Author() { userId }: Viewer): Promise<string> {
    return this.drafts.list(userId);
  }

  @Get(':key')
  @Header('content-type', JSON_TYPE)
  @ApiOperation({ summary: 'One’s own unfinished form, as it was left' })
  @ApiOkResponse({ type: FormDraftDto })
  async one(@Author() { userId }: Viewer, @Param('key') key: string): Promise<string> {
    const draft = await this.drafts.one(userId, checkKey(key));
    if (draft === null) throw notFound('draft', key);
    return draft;
  }

  @Put(':key')
  @Header('content-type', JSON_TYPE)
  @Refuses('conflict')
  @ApiOperation({ summary: 'Keep a form as it is now: any JSON object of up to 256 kB' })
  @ApiBody({ schema: { type: 'object', additionalProperties: true } })
  @ApiOkResponse({ type: FormDraftRefDto })
  keep(@Author() { userId }: Viewer, @Param('key') key: string, @Body() document: unknown): Promise<string> {
    return this.drafts.keep(userId, checkKey(key), checkDocument(document));
  }

  @Delete(':key')
  @HttpCode(204)
  @ApiOperation({ summary: 'Forget a form; also where there is none' })
  @ApiNoContentResponse({ description: 'There is no such form any more' })
  async forget(@Author() { userId }: Viewer, @Param('key') key: string): Promise<void> {
    await this.drafts.forget(userId, checkKey(key));
  }
}
