import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { ForReaders } from '../common/allow.js';
import { notFound, uuidOrSlug } from '../common/identifier.js';
import { Written, type WrittenBy } from '../common/locale-of.js';
import { AsSeen, type Perspective } from '../common/perspective.js';
import { briefingMarkdown } from './briefing-markdown.js';
import { BriefingDto, BriefingQueryDto } from './briefing.dto.js';
import { BriefingQueries } from './briefing.queries.js';

@ApiTags('dossiers')
@ForReaders()
@Controller('dossiers')
export class BriefingController {
  constructor(private readonly queries: BriefingQueries) {}

  @Get(':id/briefing')
  @ApiOperation({
    summary: 'What happened in a window, what is due, overdue, standing and disputed, with numbered sources',
  })
  @ApiOkResponse({ type: BriefingDto })
  async briefing(
    @Param('id') id: string,
    @Query() query: BriefingQueryDto,
    @AsSeen() perspective: Perspective,
  ): Promise<BriefingDto> {
    const briefing = await this.queries.of(uuidOrSlug(id), query, perspective);
    if (!briefing) throw notFound('dossier', id);
    return briefing;
  }

  @Get(':id/briefing.md')
  @Header('content-type', 'text/markdown; charset=utf-8')
  @ApiOperation({ summary: 'The same as Markdown' })
  @ApiProduces('text/markdown')
  @ApiOkResponse({ description: 'The briefing', schema: { type: 'string' } })
  async markdown(
    @Param('id') id: string,
    @Query() query: BriefingQueryDto,
    @AsSeen() perspective: Perspective,
    @Written() written: WrittenBy,
  ): Promise<string> {
    const { language } = query;
    return briefingMarkdown(await this.briefing(id, query, perspective), language, written(language));
  }
}
